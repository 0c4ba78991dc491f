import QtQuick
import Kiosk.Theme

// A thing to touch with a picture: above its words, or (`side`) beside them.
Touchable {
    id: root

    required property string title
    property string text: ""
    property string picture: ""
    property string tag: ""
    property bool side: false
    property real share: side ? 0.34 : 0.5 // of the card that is picture
    readonly property real pictureWidth: picture === "" ? 0 : side ? width * share : width
    readonly property real pictureHeight: picture === "" ? 0 : side ? height : height * share

    name: title
    Accessible.description: text
    implicitHeight: side ? Math.max(52 * Theme.u, words.implicitHeight + 10 * Theme.u) : words.implicitHeight + 10 * Theme.u + (picture === "" ? 0 : width * 0.56)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Picture {
        x: Theme.hairline
        y: Theme.hairline
        width: root.pictureWidth - (root.side ? 1 : 2) * Theme.hairline
        height: root.pictureHeight - (root.side ? 2 : 1) * Theme.hairline
        visible: root.picture !== ""
        picture: root.picture
    }

    Column {
        id: words

        x: (root.side ? root.pictureWidth : 0) + 6 * Theme.u
        y: root.side ? (root.height - height) / 2 : root.pictureHeight + 5 * Theme.u
        width: root.width - x - 6 * Theme.u
        spacing: 1.5 * Theme.u

        Heading {
            width: parent.width
            visible: root.tag !== ""
            text: root.tag
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
        }

        Heading {
            width: parent.width
            text: root.title
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: root.text !== ""
            text: root.text
            color: Theme.mute
            font.pixelSize: Theme.small * 1.08
            lineHeight: 1.1
        }
    }
}
