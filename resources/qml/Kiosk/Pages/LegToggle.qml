import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Shows or hides a leg on the map: filled and ticked, or bare.
Touchable {
    id: root

    required property int number
    required property string start
    required property string finish
    required property bool on

    name: Words.leg(number) + ": " + start + " – " + finish
    Accessible.checkable: true
    Accessible.checked: on
    implicitHeight: Math.max(32 * Theme.u, Theme.touch)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? (root.on ? Theme.black : Theme.pressed) : root.on ? Theme.field(root.number) : Theme.card
        border.width: (root.on ? 1 : 2) * Theme.hairline
        border.color: Theme.hue(root.number)
    }

    Row {
        anchors.centerIn: parent
        spacing: 2.5 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            side: 11 * Theme.u
            name: root.on ? "on" : "off"
            ink: root.on ? Theme.onDark : Theme.hue(root.number)
        }

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: root.number
            strong: true
            color: root.on ? Theme.onDark : Theme.hue(root.number)
            font.pixelSize: 19 * Theme.u
        }
    }
}
