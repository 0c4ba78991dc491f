import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How far something is: words, and a road that fills. Where nobody knows how far, it is a dashed one.
Column {
    id: root

    required property string text
    property real share: -1

    spacing: 2 * Theme.u
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Heading {
        width: parent.width
        text: root.text
    }

    Rectangle {
        id: road

        width: parent.width
        height: 8 * Theme.u
        radius: height / 2
        color: Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink

        Rectangle {
            x: 2 * Theme.hairline
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(height, (road.width - 2 * x) * Math.min(1, root.share))
            height: parent.height - 4 * Theme.hairline
            visible: root.share > 0
            radius: height / 2
            color: Theme.ink
        }

        Row {
            anchors.centerIn: parent
            visible: root.share < 0
            spacing: 8 * Theme.u

            Repeater {
                model: Math.max(1, Math.floor((road.width - 8 * Theme.u) / (16 * Theme.u)))

                Rectangle {
                    width: 8 * Theme.u
                    height: 2 * Theme.u
                    radius: height / 2
                    color: Theme.ink
                }
            }
        }
    }
}
