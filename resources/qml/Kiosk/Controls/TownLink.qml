import QtQuick
import Kiosk.Theme

// The previous or next thing, as a road sign with its arrow on that side.
Touchable {
    id: root

    required property string title
    property string note: ""
    property bool next: true
    property int leg: 0

    name: note + ": " + title
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 6 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.night ? Theme.card : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Icon {
        x: root.next ? root.width - width - 5 * Theme.u : 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: root.next ? "next" : "previous"
        ink: Theme.hue(root.leg)
        side: 15 * Theme.u
    }

    Column {
        id: words

        x: root.next ? 6 * Theme.u : 24 * Theme.u
        width: root.width - 30 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
            horizontalAlignment: root.next ? Text.AlignRight : Text.AlignLeft
        }

        Heading {
            width: parent.width
            text: root.title
            fontSizeMode: Text.HorizontalFit // yields only to a word longer than the sign
            minimumPixelSize: Theme.small
            lineHeight: 0.9
            horizontalAlignment: root.next ? Text.AlignRight : Text.AlignLeft
        }
    }
}
