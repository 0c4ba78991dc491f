pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Beside the map: how to use it, the town that was touched, the legs to switch.
Item {
    id: root

    required property Visit visit
    required property MapView view
    required property MapSurface surface
    required property int hidden
    readonly property bool tight: Theme.largeText || height < 330 * Theme.u
    readonly property real sideways: Theme.portrait ? 0 : Math.max(2, Theme.u)

    signal toggled(int number)
    signal walked(string slug)

    implicitHeight: Math.max(title.y + title.height, advice.y + advice.height) + legs.height + plate.height + 24 * Theme.u

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Rectangle {
        width: Theme.portrait ? parent.width : Math.max(2, Theme.u)
        height: Theme.portrait ? Math.max(2, Theme.u) : parent.height
        color: Theme.ink
    }

    Heading {
        id: title

        x: Theme.s3 + root.sideways
        y: (Theme.portrait ? 6 : 12) * Theme.u
        visible: Theme.portrait || plate.y > y + height
        text: qsTr("The map", "heading of the map")
        font.pixelSize: Theme.portrait || root.tight ? Theme.h2 * 1.35 : Theme.h1
        lineHeight: 0.9
    }

    // Under the title, or in portrait beside it; where there is no room for it, it goes.
    Prose {
        id: advice

        x: Theme.portrait ? title.x + title.width + Theme.s3 : title.x
        y: Theme.portrait ? title.y + (title.height - height) / 2 : title.y + title.height + Theme.s1
        width: parent.width - x - Theme.s3
        visible: Theme.portrait || plate.y > y + height
        text: qsTr("Touch a town. Move the map with a finger; enlarge it with + and −.", "on the map, how to use it")
        lineHeight: 1.08
    }

    Column {
        id: legs

        x: title.x
        y: parent.height - height - 8 * Theme.u
        width: parent.width - x - Theme.s3
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: qsTr("Legs on the map", "over the switches of the legs")
            font.pixelSize: Theme.lead
        }

        Row {
            spacing: Theme.s1

            Repeater {
                id: switches

                model: root.view.legs

                LegToggle {
                    required number
                    required start
                    required finish

                    width: (legs.width - (switches.count - 1) * Theme.s1) / switches.count
                    on: (root.hidden >> number & 1) === 0
                    onTapped: root.toggled(number)
                }
            }
        }
    }

    MapPlate {
        id: plate

        x: title.x
        y: legs.y - height - 7 * Theme.u
        width: parent.width - x - Theme.s3
        height: implicitHeight
        visible: root.surface.spot !== null
        visit: root.visit
        spot: root.surface.spot
        before: root.surface.beside(-1)
        after: root.surface.beside(1)
        onWalked: slug => root.walked(slug)
    }
}
