pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The whole race on a map that can be moved and enlarged, and the town that was touched on it.
Item {
    id: root

    required property Visit visit
    required property MapView view
    property string picked: "" // by this visitor; "" is the town the page opened at
    property int hidden: 0 // bit n: leg n is switched off
    property string opened: "-" // slug this map was opened with
    readonly property bool full: view.state === "full"
    readonly property string chosen: picked !== "" ? picked : view.slug
    readonly property real panelWidth: Theme.portrait ? width : Math.round(Math.min((Theme.largeText ? 280 : 236) * Theme.u, width * 0.45))
    readonly property real panelHeight: Theme.portrait ? panel.implicitHeight : height

    // As it is for somebody new, or at the town it is opened with.
    function begin(): void {
        if (!root.full)
            return;
        root.picked = "";
        root.hidden = 0;
        root.opened = view.slug;
        surface.reset();
        if (view.slug !== "")
            surface.centreOn(view.focusX, view.focusY, 2);
    }

    function walk(slug: string): void {
        root.picked = slug;
        surface.show(slug);
    }

    Component.onCompleted: begin()

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            if (root.visit.kind === "map" && (root.visit.came === "forward" || root.visit.came === "up" || root.opened !== root.view.slug))
                root.begin();
        }

        function onEnded(): void {
            root.begin();
        }
    }

    MapSurface {
        id: surface

        width: root.width - (Theme.portrait ? 0 : root.panelWidth)
        height: root.height - (Theme.portrait ? root.panelHeight : 0)
        visible: root.full
        view: root.view
        hidden: root.hidden
        chosen: root.chosen
        onPicked: slug => root.picked = slug
    }

    // Low on the left, over the sea.
    MapZoom {
        id: zoom

        x: 6 * Theme.u
        y: surface.height - height - 6 * Theme.u
        visible: root.full
        surface: surface
    }

    SchemeTag {
        x: zoom.x + zoom.width + Theme.s1
        y: surface.height - height - 6 * Theme.u
        visible: root.full
        year: root.view.year
    }

    MapPanel {
        id: panel

        x: root.width - width
        y: root.height - height
        width: root.panelWidth
        height: root.panelHeight
        visible: root.full
        visit: root.visit
        view: root.view
        surface: surface
        hidden: root.hidden
        onToggled: number => root.hidden ^= 1 << number
        onWalked: slug => root.walk(slug)
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
