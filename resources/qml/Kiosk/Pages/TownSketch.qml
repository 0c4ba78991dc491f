pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The landmarks of a town on a sketch that says it is one: north up, a number for each to touch,
// with a line to its place where it had to make room, and below it which number is which.
Item {
    id: root

    required property Visit visit
    required property QtObject spots
    required property int leg
    required property bool surveyed
    readonly property alias count: signs.count
    // Two signs are 0.15 of the width apart (kiosk/content/compose/sketch.py), and fingers need room.
    readonly property real least: Theme.touch / 0.15
    readonly property bool beside: width - Math.max(least, 0.54 * width) > 110 * Theme.u && !Theme.largeText
    readonly property real wide: Math.round(beside ? Math.max(least, 0.54 * width) : width)
    readonly property real high: Math.round(wide * 0.6)

    implicitHeight: Math.max(ground.y + high, legend.y + legend.height)

    Heading {
        id: caption

        width: root.wide - north.width - Theme.s2
        text: root.surveyed ? qsTr("Sketch", "over the landmarks of a town") : qsTr("Sketch, positions approximate", "over the landmarks of a town")
        color: Theme.mute
        font.pixelSize: Theme.lead
    }

    Row {
        id: north

        x: root.wide - width
        height: caption.height
        spacing: 1.5 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "north"
            side: 10 * Theme.u
        }

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("N", "north, on the sketch of a town")
            strong: true
            font.pixelSize: Theme.lead
        }
    }

    Rectangle {
        id: ground

        y: caption.height + 3 * Theme.u
        width: root.wide
        height: root.high
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        // Squared paper.
        Repeater {
            model: 14

            Rectangle {
                required property int index
                readonly property bool overlay: true
                readonly property bool upright: index < 9

                x: upright ? Math.round((index + 1) * ground.width / 10) : 0
                y: upright ? 0 : Math.round((index - 8) * ground.height / 6)
                width: upright ? 1 : ground.width
                height: upright ? ground.height : 1
                color: Theme.line
                opacity: 0.6
            }
        }
    }

    Repeater {
        model: root.spots

        Item {
            id: spot

            required property real pointX
            required property real pointY
            required property real signX
            required property real signY
            readonly property bool overlay: true
            readonly property real across: (signX - pointX) * ground.width
            readonly property real down: (signY - pointY) * ground.height

            x: pointX * ground.width
            y: ground.y + pointY * ground.height

            Rectangle {
                width: Math.hypot(spot.across, spot.down)
                height: Math.max(1.5, 0.9 * Theme.u)
                y: -height / 2
                transformOrigin: Item.Left
                rotation: Math.atan2(spot.down, spot.across) * 180 / Math.PI
                antialiasing: true
                color: Theme.hue(root.leg)
            }

            Rectangle {
                x: -width / 2
                y: -width / 2
                width: 6 * Theme.u
                height: width
                radius: width / 2
                color: Theme.hue(root.leg)
            }
        }
    }

    Repeater {
        id: signs

        model: root.spots

        Touchable {
            id: sign

            required property int number
            required property string slug
            required property string title
            required property real signX
            required property real signY
            readonly property bool overlay: true

            name: qsTr("%1, number %2 on the sketch", "landmark on the sketch of a town").arg(title).arg(number)
            x: signX * ground.width - width / 2
            y: ground.y + signY * ground.height - height / 2
            width: Theme.touch
            height: Theme.touch
            onTapped: root.visit.openPage("landmark", slug)

            MapNumber {
                anchors.centerIn: parent
                number: sign.number
                leg: root.leg
                pressed: sign.pressed
            }
        }
    }

    Grid {
        id: legend

        readonly property real share: (width - (columns - 1) * columnSpacing) / columns

        x: root.beside ? root.wide + Theme.s3 : 0
        y: ground.y + (root.beside ? 0 : root.high + 5 * Theme.u)
        width: root.width - x
        columns: root.beside || width < 260 * Theme.u || Theme.largeText ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: 4 * Theme.u

        Repeater {
            model: root.spots

            Item {
                id: row

                required property int number
                required property string title
                required property int minutes
                required property int bearing

                width: legend.share
                height: Math.max(mark.height, words.height)

                MapNumber {
                    id: mark

                    number: row.number
                    leg: root.leg
                }

                Column {
                    id: words

                    x: mark.width + 4 * Theme.u
                    width: row.width - x
                    anchors.verticalCenter: parent.verticalCenter

                    Heading {
                        width: parent.width
                        text: row.title
                        font.pixelSize: Theme.lead
                    }

                    Prose {
                        width: parent.width
                        visible: row.minutes > 0
                        text: visible ? Words.onFoot(row.minutes, row.bearing) : ""
                        color: Theme.mute
                        font.pixelSize: Theme.small * 1.1
                    }
                }
            }
        }
    }
}
