pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The map of Italy with the legs over it, cropped to where the race goes. A touch opens the map
// that can be moved, at the town nearest to the finger.
Item {
    id: root

    required property Visit visit
    required property LegsView view

    // The crop, by the same sums as kiosk/screen/pictures.py.
    readonly property real mapWidth: 2361
    readonly property real mapHeight: 1909
    readonly property real edge: 8 * Theme.u
    readonly property real full: Math.max(width / mapWidth, height / mapHeight)
    readonly property string centreX: ((view.mapLeft + view.mapWidth / 2) / mapWidth).toFixed(4)
    readonly property string centreY: ((view.mapTop + view.mapHeight / 2) / mapHeight).toFixed(4)
    readonly property string zoom: Math.max(1, Math.min((width - 2 * edge) / view.mapWidth, (height - 2 * edge) / view.mapHeight) / full).toFixed(4)
    readonly property real unit: full * Number(zoom)
    readonly property real originX: Math.min(0, Math.max(width - mapWidth * unit, width / 2 - Number(centreX) * mapWidth * unit))
    readonly property real originY: Math.min(0, Math.max(height - mapHeight * unit, height / 2 - Number(centreY) * mapHeight * unit))

    // The town nearest to a touch; "" where none is near.
    function nearest(x: real, y: real): string {
        let slug = "", least = 40 * Theme.u;
        for (let at = 0; at < towns.count; at++) {
            const town = towns.itemAt(at) as RouteTown;
            const away = Math.hypot(town.x - x, town.y - y);
            if (away < least) {
                slug = town.slug;
                least = away;
            }
        }
        return slug;
    }

    component RouteTown: MapLabel {
        required property string slug
    }

    clip: true

    Picture {
        anchors.fill: parent
        picture: "map:italy,," + root.centreX + "," + root.centreY + "," + root.zoom
    }

    Repeater {
        model: root.view.legs

        MapRoad {
            required path
            required property bool twin

            visible: !twin
            ink: Theme.night ? "#0B151D" : "#FCF8F0"
            breadth: 6.5 * Theme.u
            x: root.originX
            y: root.originY
            width: root.mapWidth * root.unit
            height: root.mapHeight * root.unit
            unit: root.unit
        }
    }

    Repeater {
        model: root.view.legs

        MapRoad {
            required path
            required property int number
            required property bool twin

            // A leg over the roads of an earlier one lies on it as dashes: both stay in sight.
            dashed: twin
            ink: Theme.hue(number)
            breadth: 3.6 * Theme.u
            x: root.originX
            y: root.originY
            width: root.mapWidth * root.unit
            height: root.mapHeight * root.unit
            unit: root.unit
        }
    }

    Repeater {
        id: towns

        model: root.view.towns

        RouteTown {
            required property real mapX
            required property real mapY
            required name
            required side
            required leg
            required here
            required end

            x: root.originX + mapX * root.unit
            y: root.originY + mapY * root.unit
            size: Math.max(Theme.small, Math.min(Theme.h3, 46 * root.unit)) // what its place was found for
            z: here ? 2 : end ? 1 : 0
        }
    }

    Repeater {
        model: root.view.legs

        MapBadge {
            required number
            required property real badgeX
            required property real badgeY

            x: root.originX + badgeX * root.unit
            y: root.originY + badgeY * root.unit
        }
    }

    SchemeTag {
        x: 6 * Theme.u
        y: open.y - height - Theme.s1
        z: 4
        year: root.view.year
    }

    TapHandler {
        onTapped: eventPoint => {
            Theme.taps += 1;
            root.visit.openPage("map", root.nearest(eventPoint.position.x, eventPoint.position.y));
        }
    }

    WideButton {
        id: open

        readonly property bool overlay: true

        x: 6 * Theme.u
        y: parent.height - height - 6 * Theme.u
        z: 4
        width: implicitWidth
        height: implicitHeight
        firm: true
        icon: "map"
        name: qsTr("Open the map", "on the map of the legs")
        onTapped: root.visit.openPage("map", "")
    }
}
