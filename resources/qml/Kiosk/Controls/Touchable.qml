import QtQuick
import Kiosk.Theme

// A thing to touch: answers finger, mouse, Enter and Space, and says its name.
Item {
    id: root

    required property string name
    property bool firm: false // takes the touch for itself: nothing below feels it, but nothing can be dragged by it
    readonly property bool pressed: tap.pressed

    signal tapped

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onPressAction: root.tapped()
    Keys.onReturnPressed: root.tapped()
    Keys.onEnterPressed: root.tapped()
    Keys.onSpacePressed: root.tapped()

    TapHandler {
        id: tap

        gesturePolicy: root.firm ? TapHandler.ReleaseWithinBounds : TapHandler.DragThreshold
        onTapped: root.tapped()
    }

    Rectangle {
        z: 1
        anchors.fill: parent
        anchors.margins: -1.5 * Theme.u
        visible: root.activeFocus
        color: "transparent"
        radius: Theme.radius
        border.width: 1.5 * Theme.u
        border.color: Theme.gold
    }
}
