pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A room with a pad: what is asked, what has been typed, and the keys low on the glass.
DeskFrame {
    id: root

    required property Door door
    property string ask: "" // in one sentence
    property string figures: "" // large, to read out
    property int places: 6
    property string forgotten: "" // the button beside “Close”; "" of none
    readonly property bool tall: Theme.portrait
    readonly property real least: 20 * Theme.mm
    // What lies lower than two fifths of the glass holds four rows of keys.
    readonly property real keyHeight: Math.max(least, Math.min((tall ? 56 : 46) * Theme.u, (0.6 * height - barHeight - Theme.s2 - 12 * Theme.u) / 4))
    readonly property string said: {
        switch (root.door.message) {
        case "wrong":
            return qsTr("That was not right. Try again.", "the PIN pad");
        case "weak":
            return qsTr("That one is too easy to guess. Choose another, not a row like 123456.", "the PIN pad");
        case "different":
            return qsTr("The two were not the same. Begin again with the first.", "the PIN pad");
        case "unset":
            return qsTr("This kiosk has no PIN yet: whoever installs it sets it up.", "the PIN pad");
        case "lost":
            return qsTr("This kiosk has lost its PIN. The organisers open it with this number.", "the PIN pad");
        case "unwritten":
            return qsTr("The kiosk cannot write this down now. Try again, then call the organisers.", "the PIN pad");
        default:
            return "";
        }
    }

    signal helped

    buttons: [
        WideButton {
            height: Theme.touch
            visible: root.forgotten !== ""
            icon: "unknown"
            name: root.forgotten
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: root.helped()
        },
        WideButton {
            height: Theme.touch
            icon: root.door.changing ? "back" : "close"
            strong: true
            name: root.door.changing ? qsTr("Leave the PIN as it is", "the PIN pad, from the desk") : qsTr("Close", "the PIN pad")
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: {
                if (root.door.changing)
                    root.door.keepPin();
                else
                    root.door.leave();
            }
        }
    ]

    Column {
        id: words

        x: Theme.margin
        y: Theme.s3
        width: (root.tall ? root.width - x : pad.x - Theme.s4) - x
        spacing: Theme.s3

        Heading {
            width: parent.width
            text: root.ask
            font.pixelSize: 18.5 * Theme.u
        }

        Heading {
            width: parent.width
            visible: root.figures !== ""
            text: root.figures
            strong: true
            font.pixelSize: (root.tall ? 66 : 58) * Theme.u
            wrapMode: Text.NoWrap
        }

        Row {
            width: parent.width
            visible: root.door.wait > 0
            spacing: Theme.s2

            Heading {
                id: seconds

                text: String(root.door.wait)
                color: Theme.redText
                strong: true
                font.pixelSize: 52 * Theme.u
                wrapMode: Text.NoWrap
            }

            Prose {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - seconds.width - parent.spacing
                text: root.door.wait === 1 ? qsTr("second. After a wrong try the pad waits; it opens again by itself.", "the PIN pad, after a large figure") : qsTr("seconds. After a wrong try the pad waits; it opens again by itself.", "the PIN pad, after a large figure")
                font.pixelSize: Theme.lead
            }
        }

        NoticeBand {
            width: parent.width
            height: implicitHeight
            visible: text !== "" && root.door.wait === 0
            icon: "attention"
            size: Theme.lead
            text: root.said
        }
    }

    Row {
        id: dots

        readonly property real wide: (pad.width - (root.places - 1) * spacing) / root.places

        x: pad.x
        y: pad.y - height - Theme.s2
        spacing: 4 * Theme.u
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 of %2 figures typed", "the PIN pad").arg(root.door.typed).arg(root.places)

        Repeater {
            model: root.places

            Rectangle {
                id: place

                required property int index

                width: dots.wide
                height: 30 * Theme.u
                radius: Theme.radius
                color: Theme.card
                border.width: Math.max(2, (index === root.door.typed ? 1.6 : 0.8) * Theme.u)
                border.color: Theme.ink

                Rectangle {
                    anchors.centerIn: parent
                    width: 13 * Theme.u
                    height: width
                    radius: width / 2
                    visible: place.index < root.door.typed
                    color: Theme.ink
                }
            }
        }
    }

    PinPad {
        id: pad

        x: root.tall ? (root.width - width) / 2 : root.width - width - Theme.margin
        y: parent.height - height - Theme.s2
        door: root.door
        keyWidth: root.tall ? (root.width - 2 * Theme.margin - 2 * spacing) / 3 : Math.max(root.least, 78 * Theme.u)
        keyHeight: root.keyHeight
    }
}
