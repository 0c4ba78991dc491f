pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A box of the strip that unrolls downwards: the same things from left to right.
StripSlot {
    id: root

    readonly property real least: Math.max(words.height + 14 * Theme.u, plate.visible ? plate.height + 5 * Theme.u : 0, marks.visible ? marks.height + 8 * Theme.u : 0, (town ? 52 : 40) * Theme.u)

    // Where the words would be squeezed they tell the controls alone.
    readonly property bool roomy: boxWidth - words.x - plate.width - controls.length * 33 * Theme.u > 105 * Theme.u

    lying: true
    height: Math.ceil((least + 6 * Theme.u) / pitch - 0.01) * pitch
    chipAt: Qt.point(rim + 110 * Theme.u, 0)

    Picture {
        width: Math.round(52 * Theme.u)
        height: parent.height
        visible: root.town
        picture: root.picture
    }

    Column {
        id: words

        x: (root.town ? 59 : 27) * Theme.u
        width: parent.width - x - (marks.visible && marks.width > 0 ? marks.width + 4 * Theme.u : 0) - (plate.visible ? plate.width + 9 * Theme.u : 5 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u

        Row {
            spacing: 5 * Theme.u
            visible: root.here || root.role !== ""

            BoxTag {
                visible: root.here
            }

            BoxTag {
                visible: text !== ""
                text: root.role
                color: Theme.field(root.leg)
            }
        }

        Heading {
            width: parent.width
            text: root.name
            font.pixelSize: root.town ? Theme.h2 : Theme.h3
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.place
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.controlWords
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }
    }

    Row {
        id: marks

        x: words.x + words.width + 4 * Theme.u
        visible: root.roomy
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.finish ? 4 * Theme.u : -5 * Theme.u

        Repeater {
            model: root.controls

            Stamp {
                required property string modelData
                required property int index

                role: modelData
                size: 38 * Theme.u
                rotation: index % 2 ? 7 : -9
                ink: Theme.hue(root.leg)
                wear: root.here ? Theme.here : root.town ? Theme.card : Theme.paper
            }
        }

        Chequers {
            anchors.verticalCenter: parent.verticalCenter
            shown: root.finish
            columns: 6
        }
    }

    Loader {
        id: plate

        x: parent.width - width - 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: (Theme.largeText ? 104 : 94) * Theme.u
        height: item === null ? 0 : (item as StripPlate).implicitHeight
        active: root.time !== ""
        visible: active
        sourceComponent: StripPlate {
            convoy: root.convoy
            time: root.time
            about: root.about
            status: root.status
            leg: root.leg
            largest: 22 * Theme.u
        }
    }
}
