import QtQuick
import Kiosk.Theme

// A large button that says the same in two languages, for whoever comes.
Touchable {
    id: root

    required property string first
    required property string second
    property bool strong: false
    property real size: 22 * Theme.u

    name: first + ", " + second
    firm: true
    opacity: enabled ? 1 : 0.4
    implicitWidth: words.implicitWidth + 24 * Theme.u
    implicitHeight: Math.max(Theme.primary, words.implicitHeight + 16 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.strong ? (root.pressed ? Theme.redPressed : Theme.redField) : (root.pressed ? Theme.pressed : Theme.card)
        border.width: root.strong ? 0 : Math.max(2, Theme.u)
        border.color: Theme.ink
    }

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 12 * Theme.u)

        Heading {
            width: root.width - 12 * Theme.u
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.first
            color: root.strong ? Theme.onDark : Theme.ink
            font.pixelSize: root.size
            lineHeight: 0.9
        }

        Heading {
            width: root.width - 12 * Theme.u
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.second
            color: root.strong ? Theme.onDark : Theme.mute
            font.pixelSize: root.size * 0.64
        }
    }
}
