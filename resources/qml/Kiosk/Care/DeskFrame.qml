import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A room of the volunteers behind the front: its dark head, the room, and the bar where the hand is.
Rectangle {
    id: root

    required property Desk desk
    property string title: ""
    property string aside: "" // small, at the other end of the head
    property string sign: "" // a light beside the title: "", "green", "yellow", "red"
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property real barHeight: bar.height
    readonly property real headHeight: head.height
    default property alias stuff: room.data
    property alias buttons: buttons.data

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    TouchStop {}

    Rectangle {
        id: head

        readonly property bool stacked: Theme.portrait && root.aside !== ""
        readonly property real start: Theme.margin + (root.sign === "" ? 0 : 34 * Theme.u)

        width: root.width
        height: (head.stacked ? heading.height + side.height + Theme.u : Math.max(heading.height, side.height)) + 12 * Theme.u
        color: Theme.bar

        LightSign {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sign !== ""
            side: 26 * Theme.u
            light: root.sign
            bare: true
        }

        Heading {
            id: heading

            x: head.start
            y: head.stacked ? 6 * Theme.u : (head.height - height) / 2
            width: head.stacked || root.aside === "" ? head.width - x - Theme.margin : Math.min(implicitWidth, 0.6 * head.width - x)
            text: root.title
            color: Theme.onDark
            font.pixelSize: Theme.h2
        }

        Prose {
            id: side

            x: head.stacked ? head.start : heading.x + heading.width + Theme.s3
            y: head.stacked ? heading.y + heading.height + Theme.u : (head.height - height) / 2
            width: head.width - x - Theme.margin
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            text: root.aside
            color: Theme.onDark
        }
    }

    Item {
        id: room

        y: head.height
        width: root.width
        height: root.height - head.height - bar.height
    }

    Rectangle {
        id: bar

        y: root.height - height
        width: root.width
        height: Math.max(language.height, buttons.height) + 10 * Theme.u
        color: Theme.bar

        LanguageSwitch {
            id: language

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            codes: ["it", "en"]
            language: root.desk.language
            onChosen: code => root.desk.speak(code)
        }

        Row {
            id: buttons

            x: root.width - width - Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
        }
    }
}
