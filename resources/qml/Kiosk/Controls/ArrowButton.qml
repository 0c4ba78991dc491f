import QtQuick
import Kiosk.Theme

// A square button with an arrow only; its name speaks.
Touchable {
    id: root

    required property string icon

    implicitWidth: Math.max(36 * Theme.u, Theme.touch)
    implicitHeight: Theme.touch

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: root.enabled ? Theme.ink : Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        opacity: root.enabled ? 1 : 0.3
    }
}
