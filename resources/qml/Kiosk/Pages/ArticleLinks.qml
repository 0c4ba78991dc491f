import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The pieces before and after this one, as signs: stacked, or in portrait side by side.
Grid {
    id: root

    required property Visit visit
    required property ArticleView view
    readonly property bool paired: Theme.portrait && view.beforeSlug !== "" && view.afterSlug !== ""
    readonly property real share: paired ? (width - spacing) / 2 : width
    readonly property real tallest: Math.max(previous.implicitHeight, following.implicitHeight)

    columns: paired ? 2 : 1
    spacing: Theme.s2

    TownLink {
        id: previous

        visible: root.view.beforeSlug !== ""
        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        next: false
        title: root.view.before
        note: qsTr("Previous", "article before this one")
        onTapped: root.visit.openPage(root.view.kind, root.view.beforeSlug)
    }

    TownLink {
        id: following

        visible: root.view.afterSlug !== ""
        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        title: root.view.after
        note: qsTr("Next", "article after this one")
        onTapped: root.visit.openPage(root.view.kind, root.view.afterSlug)
    }
}
