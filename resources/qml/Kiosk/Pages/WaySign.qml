import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A road sign to another shelf: its sign, its name, a line about it.
Touchable {
    id: root

    required property string title
    required property string icon
    property string note: ""
    property bool strong: false
    readonly property color words: strong ? Theme.onDark : Theme.ink

    name: title
    Accessible.description: note
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 8 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.strong ? (root.pressed ? Theme.redPressed : Theme.redField) : root.pressed ? Theme.pressed : Theme.night ? Theme.card : Theme.paper
        border.width: Theme.hairline
        border.color: root.strong ? Theme.onDark : Theme.ink
    }

    Icon {
        x: 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        ink: root.words
        side: 15 * Theme.u
    }

    Column {
        id: label

        x: 25 * Theme.u
        width: root.width - x - 19 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.title
            color: root.words
            font.pixelSize: root.strong ? Theme.h2 : Theme.h3
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: root.strong ? Theme.onDark : Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }
    }

    Icon {
        x: root.width - width - 4 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        ink: root.words
        side: 12 * Theme.u
    }
}
