import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A piece of news: picture beside its words, or, without a picture, set larger as a headline.
Touchable {
    id: root

    required property string title
    required property string text
    required property string picture
    property bool wide: false
    property bool tall: false
    readonly property bool pictured: picture !== ""
    readonly property real pictureWidth: pictured ? width * (wide ? 0.44 : 0.37) : 4 * Theme.u

    name: title
    Accessible.description: text
    implicitHeight: Math.max(wide && pictured ? width * 0.25 : (tall ? 108 : 72) * Theme.u, words.implicitHeight + 14 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    ReadingPicture {
        x: Theme.hairline
        y: Theme.hairline
        width: root.pictureWidth - Theme.hairline
        height: root.height - 2 * Theme.hairline
        visible: root.pictured
        picture: root.picture
    }

    Rectangle {
        visible: !root.pictured
        width: root.pictureWidth
        height: root.height
        color: Theme.red
    }

    Column {
        id: words

        x: root.pictureWidth + 7 * Theme.u
        y: (root.height - height) / 2
        width: root.width - x - 7 * Theme.u
        spacing: 2.5 * Theme.u

        Heading {
            width: parent.width
            text: root.title
            font.pixelSize: root.wide && root.pictured ? (Theme.h1 + Theme.h2) / 2 : root.wide || !root.pictured ? Theme.h2 : (Theme.h3 + Theme.h2) / 2
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            text: root.text
            color: Theme.mute
            font.pixelSize: root.wide ? Theme.lead : !root.pictured ? Theme.body : Theme.small * 1.1
        }
    }
}
