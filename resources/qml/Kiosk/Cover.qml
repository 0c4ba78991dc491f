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
    readonly property real side: Math.min(width, height)
    readonly property real edge: (Theme.portrait ? 16 : 24) * Theme.u
    readonly property real horizon: height * (Theme.portrait ? 0.7 : 0.66)
    readonly property real stoneWidth: 62 * Theme.u
    readonly property color sky: Theme.night ? "#14293B" : "#F0CB82"

    color: drawn ? sky : Theme.paper

    component Disc: Rectangle {
        property real centreX: 0
        property real centreY: 0
        property real size: 0

        x: centreX - size / 2
        y: centreY - size / 2
        width: size
        height: size
        radius: size / 2
    }

    Image {
        anchors.fill: parent
        visible: !root.drawn
        source: root.picture
        sourceSize: Qt.size(root.width, root.height)
    }

    Item {
        anchors.fill: parent
        visible: root.drawn
        clip: true

        Disc {
            centreX: root.width * (Theme.portrait ? 0.5 : 0.66)
            centreY: root.horizon - 0.1 * root.side
            size: 0.86 * root.side
            color: Theme.night ? "#1B3A50" : "#EDB267"
        }

        Disc {
            centreX: root.width * (Theme.portrait ? 0.5 : 0.66)
            centreY: root.horizon - 0.1 * root.side
            size: 0.6 * root.side
            color: Theme.night ? "#E7DFC9" : "#E68A4B"
        }

        Disc {
            centreX: root.width * 0.12
            centreY: root.horizon + 0.62 * root.side
            size: 1.36 * root.side
            color: Theme.night ? "#24465A" : "#C4874A"
        }

        Disc {
            centreX: root.width * 0.96
            centreY: root.horizon + 0.66 * root.side
            size: 1.4 * root.side
            color: Theme.night ? "#1D3D50" : "#DDA457"
        }

        Disc {
            centreX: root.width * 0.62
            centreY: root.horizon + 0.98 * root.side
            size: 1.8 * root.side
            color: Theme.night ? "#153832" : "#2F5D50"
        }

        Rectangle {
            y: root.horizon + 0.19 * root.side
            width: parent.width
            height: root.height - y
            color: Theme.night ? "#0E2723" : "#234A40"
        }

        // The road, and the milestone beside it.
        Rectangle {
            y: root.height - 34 * Theme.u
            width: parent.width
            height: 34 * Theme.u
            color: Theme.night ? "#3B5264" : "#D8CBB2"
        }

        Row {
            x: -18 * Theme.u
            y: root.height - 19 * Theme.u
            spacing: 30 * Theme.u

            Repeater {
                model: Math.ceil(root.width / (74 * Theme.u)) + 1

                Rectangle {
                    width: 44 * Theme.u
                    height: 3 * Theme.u
                    color: "#F6EFE2"
                }
            }
        }

        Item {
            x: root.width * (Theme.portrait ? 0.5 : 0.66) - width / 2
            y: root.height - 34 * Theme.u - height
            width: root.stoneWidth
            height: 112 * Theme.u

            Rectangle {
                width: parent.width
                height: parent.width
                radius: width / 2
                color: Theme.red
            }

            Rectangle {
                y: 34 * Theme.u
                width: parent.width
                height: parent.height - y
                color: "#F6EFE2"
            }

            Rectangle {
                x: parent.width * 0.74
                y: 34 * Theme.u
                width: parent.width - x
                height: parent.height - y
                color: "#D9CDB4"
            }

            Rectangle {
                x: -6 * Theme.u
                y: parent.height - 9 * Theme.u
                width: parent.width + 12 * Theme.u
                height: 9 * Theme.u
                color: "#B9AA8C"
            }

            Heading {
                x: 2 * Theme.u
                y: 42 * Theme.u
                width: parent.width * 0.74 - 4 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                text: "1000"
                strong: true
                color: Theme.black
                font.pixelSize: 19 * Theme.u
            }
        }
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
