import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The head of a part of a long page: a hairline and its words.
Item {
    id: root

    required property string text

    implicitHeight: words.y + words.height

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Heading {
        id: words

        y: 5 * Theme.u
        width: parent.width
        text: root.text
        font.pixelSize: Theme.h2 * 1.22
    }
}
