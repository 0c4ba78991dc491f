import QtQuick
import Kiosk.Theme

// The page goes on: its words fade at the edge that hides more of them.
Rectangle {
    id: root

    readonly property bool overlay: true
    property bool low: false // the lower edge
    property color ground: Theme.paper

    height: 14 * Theme.u
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(root.ground, root.low ? 0 : 1)
        }
        GradientStop {
            position: 1
            color: Qt.alpha(root.ground, root.low ? 1 : 0)
        }
    }
}
