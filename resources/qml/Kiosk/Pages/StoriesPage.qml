pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The shelf: stories by subject, and a signpost to the news and to what the kiosk says of itself.
Item {
    id: root

    required property Visit visit
    required property CardsView view
    readonly property bool full: view.state === "full"
    readonly property real postWidth: Theme.portrait ? 0 : Math.round(width * (Theme.largeText ? 0.34 : 0.3))

    PosterFrame {
        id: poster

        anchors.fill: parent
        tall: (Theme.largeText ? 150 : 180) * Theme.u
        share: Theme.largeText ? 0.34 : 0.3
        picture: "landscape:hill,,0.6,0.5,1"
        lettering: qsTr("Stories", "lettering of the shelf of stories")
    }

    Rectangle {
        readonly property bool overlay: true

        visible: !Theme.portrait
        x: signs.x + 14 * Theme.u
        y: signs.y - 12 * Theme.u
        width: 6 * Theme.u
        height: root.height - y
        color: Theme.black
    }

    ScrollColumn {
        x: root.postWidth + Theme.margin
        y: Theme.portrait ? poster.posterHeight + Theme.s2 : Theme.s3
        width: root.width - x - Theme.margin
        height: root.height - y - (Theme.portrait ? signs.height + 2 * Theme.s2 : 0)
        visible: root.full
        visit: root.visit
        spacing: Theme.s3
        foot: Theme.portrait ? Theme.s2 : Theme.s3
        hanging: true

        Repeater {
            model: root.view.groups

            StoryShelf {
                width: parent.width
                visit: root.visit
                view: root.view
            }
        }
    }

    StateNotice {
        x: root.postWidth
        y: Theme.portrait ? poster.posterHeight : 0
        width: root.width - x
        height: (Theme.portrait ? signs.y : root.height) - y
        state_: root.view.state
        icon: "stories"
    }

    WaySigns {
        id: signs

        x: Theme.margin
        y: root.height - height - Theme.s3
        width: (Theme.portrait ? root.width : root.postWidth) - 2 * Theme.margin
        columns: Theme.portrait ? 2 : 1
        visit: root.visit
        headline: root.view.headline
    }
}
