pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All news, newest first, day by day.
Item {
    id: root

    required property Visit visit
    required property CardsView view

    // In portrait a poster brings the list down into reach.
    PosterFrame {
        id: poster

        anchors.fill: parent
        visible: Theme.portrait
        tall: 190 * Theme.u
        picture: "landscape:city,,0.56,0.5,1"
        lettering: qsTr("News", "lettering of the list of news")
    }

    ShelfHead {
        id: head

        visible: !Theme.portrait
        x: Theme.margin
        y: Theme.s3
        width: root.width - 2 * Theme.margin
        title: qsTr("News of the race", "title of the list of news")
    }

    ScrollColumn {
        x: Theme.margin
        y: (Theme.portrait ? poster.posterHeight : head.y + head.implicitHeight) + Theme.s2
        width: root.width - 2 * Theme.margin
        height: root.height - y
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.s3
        hanging: true

        Repeater {
            model: root.view.groups

            NewsDay {
                width: parent.width
                visit: root.visit
                view: root.view
            }
        }
    }

    StateNotice {
        y: Theme.portrait ? poster.posterHeight : head.y + head.implicitHeight
        width: root.width
        height: root.height - y
        state_: root.view.state
        icon: "news"
        empty: qsTr("There is no news yet.", "an empty list of news")
    }
}
