pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The notices that are on in this town, the gravest first.
SheetFrame {
    id: root

    required property Visit visit
    required property NoticeView view

    where: view.town

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
        empty: qsTr("There are no notices now.", "the page of notices, empty")
    }

    ScrollColumn {
        id: list

        width: parent.width
        height: parent.height
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.gap

        Heading {
            width: list.contentWidth
            bottomPadding: Theme.s2
            text: qsTr("Notices", "title of the page of notices")
            font.pixelSize: Theme.h1
            lineHeight: 0.86
        }

        Repeater {
            model: root.view.notices

            NoticeDelegate {
                width: list.contentWidth
                town: root.view.town
            }
        }
    }
}
