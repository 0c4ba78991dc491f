import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One act of the desk: its sign above its words.
Touchable {
    id: root

    required property string icon
    readonly property real wanted: words.height + sign.height + 8 * Theme.u

    implicitHeight: Math.max(Theme.touch, wanted)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: root.enabled ? Theme.ink : Theme.line
    }

    Column {
        anchors.centerIn: parent
        width: root.width - (Theme.largeText ? 4 : 9) * Theme.u
        opacity: root.enabled ? 1 : 0.45

        Icon {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            side: 16 * Theme.u
        }

        Heading {
            id: words

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.name
            lineHeight: 0.86
        }
    }
}
