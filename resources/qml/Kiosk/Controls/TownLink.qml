import QtQuick
import Kiosk.Theme

// The previous or next thing, as a road sign with its arrow on that side.
Touchable {
    id: root

    required property string title
    property string note: ""
    property bool next: true
    property int leg: 0

    name: note + ": " + title
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 6 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.night ? Theme.card : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Icon {
        x: root.next ? root.width - width - 5 * Theme.u : 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: root.next ? "next" : "previous"
        ink: Theme.hue(root.leg)
        side: 15 * Theme.u
    }

    TextMetrics {
        id: oneLine

        font.family: name.font.family
        font.weight: name.font.weight
        font.pixelSize: Theme.h3
        text: root.title
    }

    Column {
        id: words

        x: root.next ? 6 * Theme.u : 24 * Theme.u
        width: root.width - 30 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
            horizontalAlignment: root.next ? Text.AlignRight : Text.AlignLeft
        }

        Heading {
            id: name

            readonly property int longestWord: root.title.split(" ").reduce((most, word) => Math.max(most, word.length), 1)

            width: parent.width
            text: root.title
            font.pixelSize: oneLine.width <= width ? Theme.h3 : oneLine.width < 1.16 * width ? Theme.h3 * 0.99 * width / oneLine.width : Math.min(Theme.h3, width / (longestWord * 0.54)) // yields a little, then wraps
            lineHeight: 0.9
            horizontalAlignment: root.next ? Text.AlignRight : Text.AlignLeft
        }
    }
}
