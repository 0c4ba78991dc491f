import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What this kiosk is, who made it, and the ways to what else it says of itself.
PosterFrame {
    id: root

    required property Visit visit
    required property AboutView view

    picture: "landscape:plain,,0.55,0.5,1"

    RunningHead {
        id: head

        width: parent.width
        where: root.view.title
        what: qsTr("About this kiosk", "head of a page")
    }

    ScrollColumn {
        y: head.implicitHeight + Theme.s2
        width: parent.width
        height: ways.y - y - Theme.s2
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.s3
        foot: Theme.s2

        Heading {
            width: parent.width
            visible: text !== ""
            text: root.view.tagline
            font.pixelSize: Theme.h1 * 0.85
            lineHeight: 0.88
        }

        BlockList {
            width: parent.width
            blocks: root.view.text
        }
    }

    StateNotice {
        y: head.implicitHeight
        width: parent.width
        height: ways.y - y
        state_: root.view.state
    }

    Flow {
        id: ways

        y: parent.height - height - Theme.s3
        width: parent.width
        spacing: Theme.gap

        WideButton {
            width: implicitWidth
            height: implicitHeight
            icon: "finger"
            name: qsTr("Accessibility", "button")
            onTapped: root.visit.openPage("accessibility", "")
        }

        WideButton {
            width: implicitWidth
            height: implicitHeight
            icon: "nobody"
            name: qsTr("Privacy", "button")
            onTapped: root.visit.openPage("privacy", "")
        }

        WideButton {
            width: implicitWidth
            height: implicitHeight
            icon: "licences"
            name: qsTr("Licences and sources", "button")
            onTapped: root.visit.openPage("licences", "")
        }
    }
}
