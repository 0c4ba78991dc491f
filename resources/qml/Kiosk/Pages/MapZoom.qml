import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Nearer, farther, and the whole race again.
Grid {
    id: root

    required property MapSurface surface
    readonly property bool overlay: true // over the map

    columns: Theme.portrait ? 3 : 1 // low on a small panel too
    spacing: Theme.s1

    ArrowButton {
        firm: true // the map below feels nothing
        name: qsTr("Enlarge the map", "map button")
        icon: "plus"
        enabled: !root.surface.nearest
        onTapped: root.surface.zoomBy(1)
    }

    ArrowButton {
        firm: true
        name: qsTr("Make the map smaller", "map button")
        icon: "minus"
        enabled: !root.surface.farthest
        onTapped: root.surface.zoomBy(-1)
    }

    ArrowButton {
        firm: true
        name: qsTr("The whole race", "map button")
        icon: "whole"
        enabled: root.surface.moved
        onTapped: root.surface.reset()
    }
}
