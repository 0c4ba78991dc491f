import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The way to the codes of a page; not there where it has none.
Touchable {
    id: root

    required property Phone phone
    required property bool lasting
    required property real until
    readonly property bool offered: lasting || phone.now > 0 && until > phone.now

    name: qsTr("Take it with you", "card that opens the codes for a phone")
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 8 * Theme.u)
    visible: offered

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Icon {
        x: 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "code"
        side: 18 * Theme.u
    }

    Column {
        id: words

        x: 30 * Theme.u
        width: root.width - x - 26 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            width: parent.width
            text: root.name
        }

        Prose {
            width: parent.width
            text: qsTr("A code for your phone", "card that opens the codes for a phone")
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1
        }
    }

    Icon {
        x: root.width - width - 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
    }
}
