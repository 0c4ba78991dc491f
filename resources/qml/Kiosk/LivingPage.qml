import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// One living page of a kind: built once, shown and filled with new values for ever after.
Item {
    id: root

    required property Visit visit
    required property string kind
    required property Component page
    property bool warm: false // build it now, while nobody waits
    readonly property bool current: kind === visit.living
    readonly property bool built: loader.status === Loader.Ready
    property real shift: 0 // how far the page still is from its place: 1 a step away, 0 there
    property bool rising: false // it comes up from the bar, else from a side

    // A page arrives on every change of route, also when a town follows a town.
    function arrive(): void {
        arrival.stop();
        root.shift = 0;
        if (!Theme.motion || root.visit.came === "none" || root.kind !== root.visit.living)
            return;
        root.rising = root.visit.came === "up";
        arrival.from = root.visit.came === "back" ? -1 : 1;
        arrival.start();
    }

    anchors.fill: parent
    visible: current

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            root.arrive();
        }
    }

    Loader {
        id: loader

        x: root.rising ? 0 : root.shift * 24 * Theme.u
        y: root.rising ? root.shift * 24 * Theme.u : 0
        width: parent.width
        height: parent.height
        active: root.warm || root.current
        asynchronous: !root.current
        sourceComponent: root.page
    }

    NumberAnimation {
        id: arrival

        target: root
        property: "shift"
        to: 0
        duration: root.rising ? Theme.rise : Theme.turn
        easing.type: Easing.OutCubic
    }
}
