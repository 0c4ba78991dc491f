import QtQuick
import Kiosk.Theme

// A thing to touch: answers finger, mouse, Enter and Space, and says its name.
Item {
    id: root

    required property string name
    property bool firm: false // takes the touch for itself: nothing below feels it, but nothing can be dragged by it
    property bool held: false // shown as if a finger lay on it, and
    property bool ringed: false // as if the keys were here: for the gallery
    readonly property bool pressed: tap.pressed || held

    signal tapped

    // A key that is held presses once.
    function key(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.tapped();
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onPressAction: root.tapped()
    Keys.onReturnPressed: event => root.key(event)
    Keys.onEnterPressed: event => root.key(event)
    Keys.onSpacePressed: event => root.key(event)

    TapHandler {
        id: tap

        gesturePolicy: root.firm ? TapHandler.ReleaseWithinBounds : TapHandler.DragThreshold
        onTapped: {
            Theme.taps += 1;
            root.tapped();
        }
    }

    Loader {
        z: 1
        anchors.fill: parent
        active: root.activeFocus || root.ringed
        sourceComponent: FocusRing {}
    }
}
