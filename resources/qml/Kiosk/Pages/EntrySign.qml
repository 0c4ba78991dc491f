import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way to another page of this town: a sign on a field, a title, what is there.
Touchable {
    id: root

    required property string title
    property string note: ""
    required property string icon
    property color tone: Theme.black

    name: title
    Accessible.description: note
    implicitHeight: Math.max(34 * Theme.u, Theme.touch, words.height + 8 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Rectangle {
        id: field

        x: Theme.hairline
        y: Theme.hairline
        width: (Theme.largeText ? 20 : 27) * Theme.u
        height: parent.height - 2 * y
        topLeftRadius: Theme.radius - Theme.hairline
        bottomLeftRadius: topLeftRadius
        color: root.tone

        Icon {
            anchors.centerIn: parent
            name: root.icon
            ink: Theme.onDark
            side: 15 * Theme.u
        }
    }

    Column {
        id: words

        x: field.width + 6 * Theme.u
        width: parent.width - x - 4 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.title
            lineHeight: 0.88
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.02
        }
    }
}
