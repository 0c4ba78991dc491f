pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The map of Italy with the legs over it, cropped to where the race goes.
Item {
    id: root

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

    component Road: Shape {
        id: road

        required property string path
        required property color ink
        required property real breadth
        property bool dashed: false
        readonly property bool overlay: true

        x: root.originX
        y: root.originY
        width: root.mapWidth * root.unit
        height: root.mapHeight * root.unit

        ShapePath {
            strokeColor: road.ink
            strokeWidth: road.breadth
            strokeStyle: road.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [2, 2]
            fillColor: "transparent"
            capStyle: road.dashed ? ShapePath.FlatCap : ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.unit, root.unit)

            PathSvg {
                path: road.path
            }
        }
    }

    clip: true

    Picture {
        anchors.fill: parent
        picture: "map:italy,," + root.centreX + "," + root.centreY + "," + root.zoom
    }

    Repeater {
        model: root.view.legs

        Road {
            required path
            required property bool twin

            visible: !twin
            ink: Theme.night ? "#0B151D" : "#FCF8F0"
            breadth: 6.5 * Theme.u
        }
    }

    Repeater {
        model: root.view.legs

        Road {
            required path
            required property int number
            required property bool twin

            // A leg over the roads of an earlier one lies on it as dashes: both stay in sight.
            dashed: twin
            ink: Theme.hue(number)
            breadth: 3.6 * Theme.u
        }
    }

    Repeater {
        model: root.view.towns

        MapLabel {
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

        Rectangle {
            id: badge

            required property int number
            required property real badgeX
            required property real badgeY
            readonly property bool overlay: true

            x: root.originX + badgeX * root.unit - width / 2
            y: root.originY + badgeY * root.unit - height / 2
            width: Math.max(16 * Theme.u, Theme.h3 * 1.15)
            height: width
            radius: width / 2
            color: Theme.field(number)
            border.width: 1.4 * Theme.u
            border.color: Theme.onDark

            Heading {
                anchors.centerIn: parent
                text: badge.number
                color: Theme.onDark
                strong: true
                font.pixelSize: Theme.h3 * 0.95
            }
        }
    }

    Rectangle {
        readonly property bool overlay: true

        x: 6 * Theme.u
        y: parent.height - height - 6 * Theme.u
        width: scheme.implicitWidth + 10 * Theme.u
        height: scheme.implicitHeight + 5 * Theme.u
        radius: 2 * Theme.u
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink

        Heading {
            id: scheme

            anchors.centerIn: parent
            text: qsTr("Schematic route, %1 edition", "on the map of the legs").arg(root.view.year)
            font.pixelSize: Theme.small * 1.15
        }
    }
}
