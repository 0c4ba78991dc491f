import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the winners were given: the piece, who made it, the way to those who won it.
PosterFrame {
    id: root

    required property Visit visit
    required property AwardView view
    readonly property bool full: view.state === "full"

    picture: view.picture
    alt: view.pictureAlt

    overPoster: Rectangle {
        anchors.fill: parent
        visible: root.full && root.view.picture === ""
        color: Theme.night ? Theme.card : Theme.notice

        Icon {
            anchors.centerIn: parent
            name: "cup"
            ink: Theme.night ? Theme.gold : Theme.black
            side: Math.min(parent.width, parent.height) * 0.5
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }

    RunningHead {
        id: head

        width: parent.width
        visible: root.full
        where: root.view.competition
        what: qsTr("Award", "running head of an award")
    }

    Column {
        id: title

        y: head.height + Theme.s1
        width: parent.width
        visible: root.full
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: root.view.title
            font.pixelSize: Theme.h1
            lineHeight: 0.86
        }

        Heading {
            width: parent.width
            visible: root.view.artist !== ""
            text: qsTr("by %1", "the artist of an award").arg(root.view.artist)
            color: Theme.redText
            font.pixelSize: Theme.h2
        }
    }

    ScrollColumn {
        id: words

        y: title.y + title.height + Theme.s2
        width: parent.width
        height: way.y - y - Theme.s2
        visible: root.full
        visit: root.visit
        foot: 0

        Prose {
            width: words.contentWidth
            visible: text !== ""
            text: root.view.summary
            font.pixelSize: Theme.lead
        }

        BlockList {
            width: words.contentWidth
            blocks: root.view.text
        }

        Prose {
            width: words.contentWidth
            text: Words.source(root.view.source, "")
            visible: text !== ""
            color: Theme.mute
            font.pixelSize: Theme.small
        }
    }

    WideButton {
        id: way

        y: parent.height - height - Theme.s3
        width: Math.min(parent.width, Math.max(implicitWidth, 200 * Theme.u))
        visible: root.full && root.view.classificationSlug !== ""
        height: visible ? Math.max(implicitHeight, 34 * Theme.u) : 0
        icon: "next"
        iconLast: true
        name: qsTr("Who won it: %1", "from an award to its classification").arg(root.view.classification)
        onTapped: root.visit.openPage("classification", root.view.classificationSlug)
    }
}
