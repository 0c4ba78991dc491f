import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One point: an ink square with its sign, what it is in a few words, and a sentence or two.
Item {
    id: root

    required property string icon
    required property string title
    required property string text

    implicitHeight: Math.max(square.height, words.height)

    Rectangle {
        id: square

        y: Theme.u
        width: 30 * Theme.u
        height: width
        radius: 2 * Theme.u
        color: Theme.black
        border.width: Theme.night || Theme.contrast ? Theme.hairline : 0
        border.color: Theme.onDark

        Icon {
            anchors.centerIn: parent
            name: root.icon
            ink: Theme.notice
            side: 19 * Theme.u
        }
    }

    Column {
        id: words

        x: square.width + Theme.s2
        width: root.width - x
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.h3 * 1.15
        }

        Prose {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.lead
        }
    }
}
