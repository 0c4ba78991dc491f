pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the glass until the first page is there: the last poster, or a welcome drawn with
// what is at hand at once: the sun, four hills and a milestone at the side of the road.
Rectangle {
    id: root

    property string picture: "" // a picture of the whole screen, taken when it was last complete
    readonly property bool drawn: picture === ""
    readonly property real edge: (Theme.portrait ? 16 : 24) * Theme.u

    color: Theme.paper

    Image {
        anchors.fill: parent
        visible: !root.drawn
        source: root.picture
        sourceSize: Qt.size(root.width, root.height)
    }

    Roadside {
        anchors.fill: parent
        visible: root.drawn
    }

    Column {
        visible: root.drawn
        x: root.edge
        y: 16 * Theme.u
        width: root.width - 2 * root.edge

        Heading {
            width: parent.width
            text: "1000 MIGLIA"
            strong: true
            color: Theme.night ? Theme.onDark : Theme.black
            font.pixelSize: (Theme.portrait ? 78 : 84) * Theme.u
            lineHeight: 0.86
        }

        Heading {
            width: parent.width
            text: "Benvenuti  ·  Welcome"
            color: Theme.night ? Theme.onDark : Theme.black
            font.pixelSize: 26 * Theme.u
        }
    }
}
