import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// A panel without a backlight of its own is made darker by what is drawn.
Rectangle {
    id: root

    required property Comfort comfort
    readonly property bool overlay: true

    visible: opacity > 0
    opacity: comfort.dim
    color: Theme.black
}
