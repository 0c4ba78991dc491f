pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One classification: its podium and every line, or the winners of many years.
SheetFrame {
    id: root

    required property Visit visit
    required property ClassificationView view
    required property Phone phone
    readonly property real inner: width - 2 * Theme.margin
    readonly property bool full: view.state === "full"
    readonly property bool roll: view.form === "roll"
    readonly property bool solo: podium.count === 1 && view.known === 1 // one winner has the stage
    readonly property real stage: Theme.portrait && linksRow.height > 0 ? room : linksRow.parent.height // where a sole winner's step stands
    readonly property string foot: [view.note, Words.source(view.source, view.asOf) + ".", view.picture !== "" ? qsTr("The cars drawn are generic.", "results") : ""].filter(part => part !== "").join(" ")
    readonly property real room: linksRow.y - Theme.s2 // down to the links
    readonly property real podiumRoom: Theme.portrait ? room - head.height - 190 * Theme.u : linksRow.parent.height - head.height - Theme.s2

    what: Words.result(view.status)
    year: view.year

    // The line that the search led to comes in sight.
    function seek(): void {
        const line = root.visit.kind === "classification" && root.visit.came === "forward" ? lines.itemAt(root.view.sought) : null;
        if (line === null)
            return;
        (line.parent as Column).forceLayout();
        list.note(Math.max(0, line.y - list.height / 3));
        list.settle();
    }

    Component.onCompleted: Qt.callLater(root.seek)

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            Qt.callLater(root.seek);
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }

    Column {
        id: head

        y: -4 * Theme.u
        width: Theme.portrait ? root.inner : Math.round(root.inner * 0.43)
        visible: root.full
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: root.view.competition
            font.pixelSize: Theme.h1
            lineHeight: 0.86
        }

        Heading {
            width: parent.width
            text: root.view.title
            color: Theme.redText
            font.pixelSize: Theme.h2
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.view.summary
            color: Theme.mute
        }

        Prose {
            width: parent.width
            visible: root.solo
            readonly property bool told: root.view.asOf !== ""

            text: root.foot
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.08
        }
    }

    Podium {
        id: podium

        x: root.solo ? list.x : 0
        y: Theme.portrait && !root.solo ? head.height + Theme.s1 : (root.solo ? root.stage : parent.height) - height
        width: root.solo ? list.width : head.width
        height: root.solo ? root.stage - (Theme.portrait ? head.height + Theme.s2 : 0) : Theme.portrait ? needed : Math.min(root.podiumRoom, Math.max(needed, 250 * Theme.u))
        visible: root.full && count > 0 && (root.solo || needed <= root.podiumRoom)
        lines: root.view.podium
    }

    Rectangle {
        x: -Theme.margin
        y: root.stage
        width: root.width
        height: Math.max(2, Theme.u)
        visible: root.solo && podium.visible && y < parent.height
        color: Theme.ink
    }

    CarPicture {
        y: parent.height - height
        width: Math.min(head.width, 210 * Theme.u)
        height: implicitHeight
        visible: root.full && !podium.visible && !Theme.portrait && picture !== "" && y > head.height
        picture: root.view.picture
        silhouette: root.view.silhouette
    }

    ScrollColumn {
        id: list

        x: Theme.portrait ? 0 : head.width + 16 * Theme.u
        y: Theme.portrait ? (podium.visible ? podium.y + podium.height : head.height) + Theme.s2 : 0
        width: root.inner - x
        height: root.room - y
        visible: root.full && !root.solo
        visit: root.visit
        foot: Theme.s1
        spacing: 0

        Heading {
            width: list.contentWidth
            visible: !root.roll
            text: root.view.complete ? qsTr("Every place", "heading of a classification") : qsTr("The first %1 places", "heading of a classification").arg(root.view.known)
            font.pixelSize: Theme.h2
        }

        Repeater {
            id: lines

            model: root.view.lines
            onCountChanged: Qt.callLater(root.seek) // the lower ones come a little later

            ResultLine {
                required property int index

                width: list.contentWidth
                sought: index === root.view.sought
            }
        }

        Prose {
            width: list.contentWidth
            topPadding: Theme.s2
            readonly property bool told: root.view.asOf !== ""

            text: root.foot
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.08
        }
    }

    Flow {
        id: linksRow

        readonly property int cells: awards.count + siblings.count + (phoneCard.offered ? 1 : 0)
        readonly property real cell: cells > 1 ? Math.floor((width - spacing) / 2) : width

        x: root.solo ? 0 : list.x
        y: parent.height - height - (height > 0 ? Theme.s2 : 0)
        width: root.solo && !Theme.portrait ? head.width : list.width
        visible: root.full
        spacing: Theme.s2

        Repeater {
            id: awards

            model: root.view.awards

            GoldCard {
                required property string slug
                required title

                width: linksRow.cell
                height: Math.max(implicitHeight, (Theme.largeText ? 42 : 32) * Theme.u)
                onTapped: root.visit.openPage("award", slug)
            }
        }

        Repeater {
            id: siblings

            model: root.view.siblings

            WideButton {
                required property string slug
                required property string title

                width: linksRow.cell
                height: Math.max(implicitHeight, (Theme.largeText ? 42 : 32) * Theme.u)
                name: title
                icon: "next"
                iconLast: true
                onTapped: root.visit.openPage("classification", slug)
            }
        }

        PhoneCard {
            id: phoneCard

            width: linksRow.cell
            height: Math.max(implicitHeight, (Theme.largeText ? 42 : 32) * Theme.u)
            phone: root.phone
            lasting: root.view.lasting
            until: root.view.until
            onTapped: root.phone.take(root.view)
        }
    }
}
