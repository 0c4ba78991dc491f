import QtQuick
import Kiosk.Theme

// A town on the map: its dot at (0, 0), its name on the side that keeps it off the roads.
Item {
    id: root

    required property string name
    property string side: "" // "" has no name
    property int leg: 1
    property bool here: false
    property bool end: false
    property real size: Theme.h3
    property real reach: 6.5 * Theme.u // from the middle of the dot to the name
    readonly property bool overlay: true
    readonly property real dot: (here ? 12 : end ? 10 : 4.8) * Theme.u
    readonly property rect nameRect: words.visible ? Qt.rect(words.x, words.y, words.width, words.height) : Qt.rect(0, 0, 0, 0)

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: root.dot
        height: root.dot
        radius: width / 2
        color: root.here ? Theme.redField : root.end ? Theme.black : Theme.paper
        border.width: root.here ? 1.6 * Theme.u : root.end ? 0 : 1.1 * Theme.u
        border.color: root.here ? Theme.onDark : Theme.hue(root.leg)

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.52
            height: width
            radius: width / 2
            color: Theme.onDark
            visible: root.end && !root.here
        }
    }

    Column {
        id: words

        visible: root.side !== ""
        x: root.side.indexOf("right") >= 0 ? root.reach : root.side.indexOf("left") >= 0 ? -root.reach - width : -width / 2
        y: root.side.indexOf("below") >= 0 ? root.reach : root.side.indexOf("above") >= 0 ? -root.reach - height : -height / 2

        // Both lines stand against the dot.
        function inset(line: real): real {
            return root.side.indexOf("right") >= 0 ? 0 : root.side.indexOf("left") >= 0 ? width - line : (width - line) / 2;
        }

        Heading {
            x: words.inset(width)
            text: root.name
            font.pixelSize: root.size
            style: Text.Outline
            styleColor: Theme.night ? "#12202B" : "#FCF8F0"
            lineHeight: 1
        }

        Rectangle {
            x: words.inset(width)
            visible: root.here
            width: tag.implicitWidth + 6 * Theme.u
            height: tag.implicitHeight + 2 * Theme.u
            radius: 1.5 * Theme.u
            color: Theme.redField

            Heading {
                id: tag

                anchors.centerIn: parent
                text: qsTr("You are here", "this town on the map and in the road book")
                color: Theme.onDark
                font.pixelSize: Math.min(Theme.small * 1.15, root.size * 0.8)
            }
        }
    }
}
