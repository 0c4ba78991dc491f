import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A light as a road sign: round for go, three-cornered for care, eight-cornered for stop; lit on black enamel.
Rectangle {
    id: root

    required property string light
    property bool bare: false // on a dark ground already
    property real side: 26 * Theme.u

    width: side
    height: side
    radius: 5 * Theme.u
    color: bare ? "transparent" : Theme.black
    border.width: !bare && Theme.night ? Theme.hairline : 0
    border.color: Theme.onDark

    Icon {
        anchors.centerIn: parent
        side: root.side * (root.bare ? 1 : 0.92)
        name: root.light === "green" ? "go" : root.light === "yellow" ? "care" : root.light === "red" ? "stop" : "unlooked"
        ink: root.light === "green" ? Theme.lit : root.light === "yellow" ? Theme.notice : root.light === "red" ? Theme.alarm : Theme.silver
    }
}
