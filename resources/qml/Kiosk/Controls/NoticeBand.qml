import QtQuick
import Kiosk.Theme

// Something to know: an ink square with its sign, a gold band with its words.
Rectangle {
    id: root

    required property string text
    property string icon: "info"
    property real size: Theme.body

    implicitHeight: Math.max(22 * Theme.u, words.implicitHeight + 8 * Theme.u)
    radius: 2 * Theme.u
    color: Theme.notice
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        width: 22 * Theme.u
        height: parent.height
        radius: 2 * Theme.u
        color: Theme.black

        Icon {
            anchors.centerIn: parent
            name: root.icon
            ink: Theme.notice
        }
    }

    Prose {
        id: words

        x: 28 * Theme.u
        width: parent.width - x - 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.black
        font.pixelSize: root.size
        lineHeight: 1.05
    }
}
