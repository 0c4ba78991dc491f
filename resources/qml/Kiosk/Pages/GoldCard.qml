import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the winners were given, on gold.
Touchable {
    id: root

    required property string title
    property string note: ""

    name: title
    Accessible.description: note
    implicitHeight: Math.max(30 * Theme.u, Theme.touch, words.height + 10 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.gold : Theme.notice
        border.width: Theme.contrast ? Theme.hairline : 0
        border.color: Theme.black
    }

    Icon {
        id: sign

        x: 7 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "cup"
        ink: Theme.black
        side: 18 * Theme.u
    }

    Column {
        id: words

        x: sign.x + sign.width + 6 * Theme.u
        width: parent.width - x - 24 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.title
            color: Theme.black
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.black
            font.pixelSize: Theme.small * 1.05
            lineHeight: 1.05
        }
    }

    Icon {
        x: parent.width - width - 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        ink: Theme.black
    }
}
