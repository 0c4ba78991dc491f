import QtQuick
import Kiosk.Theme

// A button with words, and an icon before or after them.
Touchable {
    id: root

    property string text: name
    property string icon: ""
    property bool iconLast: false
    property bool strong: false
    property real size: Theme.h3

    opacity: enabled ? 1 : 0.4
    implicitWidth: row.implicitWidth + 20 * Theme.u
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 8 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.strong ? (root.pressed ? Theme.redPressed : Theme.redField) : (root.pressed ? Theme.pressed : Theme.card)
        border.width: root.strong ? 0 : Theme.hairline
        border.color: Theme.ink
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 4 * Theme.u
        layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            name: root.icon
            visible: root.icon !== ""
            ink: label.color
            anchors.verticalCenter: parent.verticalCenter
        }

        Heading {
            id: label

            text: root.text
            font.pixelSize: root.size
            color: root.strong ? Theme.onDark : Theme.ink
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 12 * Theme.u - (root.icon === "" ? 0 : 17 * Theme.u))
        }
    }
}
