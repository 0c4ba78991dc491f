pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A stopwatch of sixty ticks; the red ones are what is left.
Item {
    id: root

    required property int remaining
    required property int whole
    property real size: 190 * Theme.u
    readonly property int lit: Math.ceil(60 * remaining / Math.max(1, whole))
    readonly property real k: size / 190

    implicitWidth: size
    implicitHeight: size + 11 * k

    Rectangle {
        x: (root.width - width) / 2
        width: 18 * root.k
        height: 20 * root.k
        radius: 2 * root.k
        color: "#1B1A17"
    }

    Rectangle {
        id: face

        y: 11 * root.k
        width: root.size
        height: root.size
        radius: width / 2
        color: "#FFFFFF"
        border.color: "#1B1A17"
        border.width: 6 * root.k

        Repeater {
            model: 60

            Item {
                id: tick

                required property int index

                anchors.fill: parent
                rotation: index * 6

                Rectangle {
                    antialiasing: true
                    x: (parent.width - width) / 2
                    y: 10 * root.k
                    width: (tick.index % 5 ? 1.6 : 3) * root.k
                    height: (tick.index % 5 ? 9 : 14) * root.k
                    color: tick.index < root.lit ? Theme.red : "#D8CBB2"
                }
            }
        }

        Heading {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -9 * root.k
            text: root.remaining
            color: "#1B1A17"
            strong: true
            font.pixelSize: 76 * root.k
        }

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 123 * root.k
            text: Theme.languages.together("Stopwatch", QT_TR_NOOP("seconds", "below a number"), "below a number")
            color: "#51493C"
            font.pixelSize: 13 * root.k
        }
    }
}
