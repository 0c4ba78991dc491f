import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A key of the search: a letter, or a word or sign for what it does.
Touchable {
    id: root

    property string letter: name
    property string icon: ""
    property bool dark: false

    firm: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? (root.dark ? Theme.barPressed : Theme.pressed) : root.dark ? Theme.black : Theme.card
        border.width: Theme.hairline
        border.color: root.dark && Theme.night ? Theme.onDark : Theme.ink
    }

    Heading {
        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.letter
        font.pixelSize: root.letter.length > 1 ? Math.min(Theme.h3, 15 * Theme.u) : 16 * Theme.u
    }

    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        ink: root.dark ? Theme.onDark : Theme.ink
        side: 15 * Theme.u
    }
}
