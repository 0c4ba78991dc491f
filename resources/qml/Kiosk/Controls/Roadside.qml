pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A poster of no town: the sun, three hills and a milestone at the side of the road, drawn with what
// is at hand at once.
Rectangle {
    id: root

    property real sun: Theme.portrait ? 0.5 : 0.66 // how far across the sun and the stone stand
    readonly property real side: Math.min(width, height)
    readonly property real horizon: height * (Theme.portrait ? 0.7 : 0.66)
    readonly property real stoneWidth: 62 * Theme.u

    color: Theme.night ? "#14293B" : "#F0CB82"
    clip: true

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

    Disc {
        centreX: root.width * root.sun
        centreY: root.horizon - 0.1 * root.side
        size: 0.86 * root.side
        color: Theme.night ? "#1B3A50" : "#EDB267"
    }

    Disc {
        centreX: root.width * root.sun
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
        x: root.width * root.sun - width / 2
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
