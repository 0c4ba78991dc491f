import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A thing to taste or to celebrate: read, not touched, so it lies on bare paper.
Item {
    id: root

    required property string title
    required property string text
    readonly property bool standing: true // what comes round each year is no time of the race
    property string picture: ""
    property string season: ""
    property string icon: "lunch"
    property color tone: Theme.black

    implicitHeight: Math.max(tile.height, words.implicitHeight)

    Rectangle {
        id: tile

        width: 46 * Theme.u
        height: width
        radius: Theme.radius
        color: root.tone
        visible: root.picture === ""

        Icon {
            anchors.centerIn: parent
            name: root.icon
            ink: Theme.onDark
            side: 22 * Theme.u
        }
    }

    Picture {
        width: tile.width
        height: tile.height
        visible: root.picture !== ""
        picture: root.picture
    }

    Column {
        id: words

        x: tile.width + 6 * Theme.u
        y: Math.max(0, (tile.height - implicitHeight) / 2)
        width: root.width - x
        spacing: Theme.u

        Heading {
            width: parent.width
            visible: text !== ""
            text: root.season
            color: Theme.redText
            font.pixelSize: Theme.small * 1.1
        }

        Heading {
            width: parent.width
            text: root.title
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            text: root.text
            color: Theme.mute
            font.pixelSize: Theme.small * 1.08
            lineHeight: 1.1
        }
    }
}
