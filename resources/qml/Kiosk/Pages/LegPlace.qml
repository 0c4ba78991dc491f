pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a town stands on its leg: a line of the towns in driving order. It leads to the map.
Touchable {
    id: root

    required property string town
    required property int leg
    required property string start
    required property string finish
    required property int place // from 1
    required property int places
    readonly property real inset: 8 * Theme.u
    readonly property real pace: places > 1 ? (line.width - 12 * Theme.u) / (places - 1) : 0

    name: qsTr("%1 on the map", "town, to the map").arg(town)
    Accessible.description: told.text
    implicitHeight: Math.max(Theme.touch, words.y + words.height + 5 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.hue(root.leg)
    }

    Item {
        id: head

        x: root.inset
        y: 5 * Theme.u
        width: root.width - 2 * root.inset
        height: Math.max(told.height, way.height)

        Heading {
            id: told

            width: parent.width - way.width - Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Leg %1: town %2 of %3", "town, its place on the leg").arg(root.leg).arg(root.place).arg(root.places)
        }

        Row {
            id: way

            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "map"
                ink: Theme.hue(root.leg)
            }

            Heading {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("On the map", "town, to the map")
                color: Theme.hue(root.leg)
            }
        }
    }

    Item {
        id: line

        x: root.inset
        y: head.y + head.height + 4 * Theme.u
        width: root.width - 2 * root.inset
        height: 13 * Theme.u

        Rectangle {
            readonly property bool overlay: true

            x: 6 * Theme.u
            y: (parent.height - height) / 2
            width: parent.width - 12 * Theme.u
            height: 3.6 * Theme.u
            color: Theme.hue(root.leg)
        }

        Repeater {
            model: root.places

            Rectangle {
                required property int index
                readonly property bool overlay: true
                readonly property bool mine: index === root.place - 1
                readonly property bool end: index === 0 || index === root.places - 1

                x: 6 * Theme.u + index * root.pace - width / 2
                y: (line.height - height) / 2
                width: (mine ? 13 : end ? 8 : 5.5) * Theme.u
                height: width
                radius: width / 2
                color: mine ? Theme.hue(root.leg) : Theme.paper
                border.width: (mine ? 2 : 1.2) * Theme.u
                border.color: mine ? Theme.ink : Theme.hue(root.leg)
            }
        }
    }

    Item {
        id: words

        x: root.inset
        y: line.y + line.height + 1.5 * Theme.u
        width: root.width - 2 * root.inset
        height: Math.max(from.height, to.height)

        Heading {
            id: from

            width: (parent.width - Theme.s2) / 2
            text: root.start
            color: Theme.mute
            font.pixelSize: Theme.small * 1.2
        }

        Heading {
            id: to

            x: parent.width - width
            width: from.width
            horizontalAlignment: Text.AlignRight
            text: root.finish
            color: Theme.mute
            font.pixelSize: Theme.small * 1.2
        }
    }
}
