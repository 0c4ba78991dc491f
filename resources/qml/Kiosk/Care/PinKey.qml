import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A key of the pad: a figure, or a sign for what it does.
Touchable {
    id: root

    property string icon: ""

    firm: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: root.enabled ? Theme.ink : Theme.line
    }

    Heading {
        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.name
        strong: true
        font.pixelSize: 22 * Theme.u
        opacity: root.enabled ? 1 : 0.4
    }

    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        side: 17 * Theme.u
        opacity: root.enabled ? 1 : 0.4
    }
}
