import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A story on its shelf: a large picture with words below, or (`wide`) beside it.
Touchable {
    id: root

    required property string title
    required property string text
    required property string picture
    required property string shelf
    property bool wide: false
    readonly property real pictureWidth: wide ? width * 0.46 : width

    name: title
    Accessible.description: text
    implicitHeight: wide ? Math.max(width * 0.31, words.implicitHeight + 14 * Theme.u) : width * 0.5 + words.implicitHeight + 12 * Theme.u

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    ReadingPicture {
        id: frame

        x: Theme.hairline
        y: Theme.hairline
        width: root.pictureWidth - 2 * Theme.hairline
        height: root.wide ? root.height - 2 * Theme.hairline : root.width * 0.5
        picture: root.picture
        lettering: (/^\d{4}/.exec(root.title) || [""])[0]
        shelf: root.shelf
    }

    Column {
        id: words

        x: (root.wide ? root.pictureWidth : 0) + 7 * Theme.u
        y: root.wide ? (root.height - height) / 2 : frame.height + 5 * Theme.u
        width: root.width - x - 7 * Theme.u
        spacing: 2 * Theme.u

        Heading {
            width: parent.width
            text: root.title
            font.pixelSize: root.wide ? Theme.h2 : (Theme.h3 + Theme.h2) / 2
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            text: root.text
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
        }
    }
}
