import QtQuick
import Kiosk.Theme

// Where the keys are: a dark and a pale line, so that one of them stands out on any ground.
Rectangle {
    color: "transparent"
    radius: Theme.radius
    border.width: 2 * Theme.u
    border.color: Theme.black

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2 * Theme.u
        color: "transparent"
        radius: Math.max(0, Theme.radius - 2 * Theme.u)
        border.width: 2 * Theme.u
        border.color: Theme.onDark
    }
}
