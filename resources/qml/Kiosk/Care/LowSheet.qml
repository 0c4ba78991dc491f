import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet that comes up from where the hand is; what it lies on is dimmed and feels nothing.
Item {
    id: root

    property real wide: 520 * Theme.u
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property real edge: (Theme.portrait ? 18 : 24) * Theme.u
    default property alias stuff: page.data

    Accessible.role: Accessible.Dialog

    TouchStop {}

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.scrimOpacity
    }

    Rectangle {
        x: (root.width - width) / 2
        y: root.height - height
        width: Theme.portrait ? root.width : Math.min(root.width, root.wide)
        height: stripe.height + page.height + 2 * root.edge
        color: Theme.paper

        Rectangle {
            id: stripe

            width: parent.width
            height: 5 * Theme.u
            color: Theme.red
        }

        Column {
            id: page

            x: root.edge
            y: stripe.height + root.edge
            width: parent.width - 2 * x
            spacing: Theme.s2
        }
    }
}
