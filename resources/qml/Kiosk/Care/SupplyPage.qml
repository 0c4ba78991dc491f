pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// New content by hand: what is on show and what waits, a search with its progress, and what the stick holds.
DeskFrame {
    id: root

    required property Supply supply
    required property Publication publication
    required property Visit visit
    readonly property StickWatch stick: supply.stick as StickWatch
    readonly property bool searching: supply.busy && supply.act === "sync"
    readonly property bool taking: supply.busy && supply.act === "stick"
    readonly property bool reporting: supply.busy && supply.act === "reports"
    readonly property real known: supply.total > 0 ? supply.got / supply.total : -1
    readonly property string phase: words.phase(supply.phase, supply.got, supply.total)
    readonly property string taken: supply.act === "stick" ? words.outcome(supply.result, supply.sequence) : ""
    readonly property string copied: supply.act === "reports" ? words.reports(supply.result, supply.saved) : ""
    readonly property bool genuine: stick.code === "newer"

    title: qsTr("Content and stick", "title of a room of volunteers")
    aside: !supply.shows ? qsTr("On show: the page without content", "what is on show") : publication.published === "" ? qsTr("On show: the content it was made with", "what is on show") : qsTr("On show: publication %1 of %2", "what is on show").arg(publication.sequence).arg(Words.moment(publication.published))

    buttons: WideButton {
        height: Theme.touch
        icon: "back"
        name: qsTr("Back to the desk", "bar of a tool")
        size: Math.min(Theme.h3, 14 * Theme.u)
        onTapped: root.supply.putBack()
    }

    SupplyWords {
        id: words
    }

    component Act: WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.primary * 0.72)
        size: Theme.h3 * 1.2
    }

    Flickable {
        id: sheet

        readonly property real gap: Theme.gap
        readonly property real least: ready.height + (ready.visible ? gap : 0) + (Theme.portrait ? web.wanted + gap + usb.wanted : Math.max(web.wanted, usb.wanted)) + 2 * gap
        readonly property real floor: ready.visible ? ready.y : contentHeight // of the panels
        readonly property real share: Theme.portrait ? width - 2 * Theme.margin : (width - 2 * Theme.margin - gap) / 2

        anchors.fill: parent
        contentHeight: Math.max(height, least)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        SupplyPanel {
            id: web

            x: Theme.margin
            y: sheet.gap
            width: sheet.share
            height: Theme.portrait ? Math.max(wanted, 0.5 * (sheet.floor - 3 * sheet.gap)) : sheet.floor - 2 * sheet.gap
            title: qsTr("Search now", "panel of the sources")
            icon: "search"
            text: root.supply.act === "sync" && root.supply.result !== "" ? words.outcome(root.supply.result, root.supply.sequence) : root.supply.shows ? qsTr("The kiosk looks for new content by itself, all day long. Here it looks at once.", "panel of the sources") : qsTr("Without pages the kiosk does not look for new content by itself. Here it looks at once.", "panel of the sources")
            remedy: root.supply.act === "sync" ? words.remedy(root.supply.result) : ""
            working: root.searching ? root.phase : ""
            share: root.known

            Act {
                visible: !root.searching
                enabled: !root.supply.busy
                icon: "search"
                name: qsTr("Look for new content", "button of a volunteer")
                onTapped: root.supply.syncNow()
            }

            Act {
                visible: root.searching
                icon: "close"
                name: qsTr("Stop the search", "button of a volunteer")
                onTapped: root.supply.cancel()
            }
        }

        SupplyPanel {
            id: usb

            x: Theme.portrait ? Theme.margin : web.x + web.width + sheet.gap
            y: Theme.portrait ? web.y + web.height + sheet.gap : web.y
            width: sheet.share
            height: Theme.portrait ? Math.max(wanted, sheet.floor - y - sheet.gap) : web.height
            title: root.stick.code === "none" ? qsTr("USB stick", "panel of the stick") : root.stick.count > 1 ? qsTr("Stick %1, %2 of %3", "panel of the stick").arg(root.stick.name).arg(root.stick.number).arg(root.stick.count) : qsTr("Stick %1", "panel of the stick").arg(root.stick.name)
            icon: "fetch"
            light: words.light(root.stick.code)
            text: root.taken !== "" && root.supply.result !== "ready" ? root.taken : root.copied !== "" ? root.copied : words.offered(root.stick.code, root.stick.sequence, root.stick.published === "" ? "" : Words.moment(root.stick.published), root.stick.complete)
            remedy: root.taken !== "" && root.supply.result !== "ready" ? words.remedy(root.supply.result) : root.copied !== "" ? "" : root.stick.code === "none" ? qsTr("Put the organisers’ stick in: it is noticed by itself.", "panel of the stick") : root.genuine && !root.supply.shows ? qsTr("It is taken only with the button below.", "panel of the stick") : root.genuine ? qsTr("It is taken by itself as soon as nobody is here, or now.", "panel of the stick") : words.remedy(root.stick.code)
            note: root.genuine ? qsTr("To be copied: %1", "panel of the stick").arg(words.size(root.stick.size)) : ""
            working: root.taking || root.reporting ? root.phase : root.stick.code === "looking" ? qsTr("Checking every file", "what a search is doing") : ""
            share: root.taking ? root.known : root.reporting ? -1 : root.stick.share

            Act {
                visible: root.stick.count > 1 && !root.taking && !root.reporting
                enabled: !root.supply.busy
                icon: "next"
                name: qsTr("The other stick", "button of a volunteer")
                onTapped: root.stick.turn()
            }

            Act {
                visible: !root.taking && !root.reporting
                enabled: root.genuine && !root.supply.busy
                strong: enabled
                icon: "fetch"
                name: qsTr("Take its content now", "button of a volunteer")
                onTapped: root.supply.takeStick()
            }

            Act {
                visible: !root.taking && !root.reporting
                enabled: root.stick.code !== "none" && !root.supply.busy
                icon: "counts"
                name: qsTr("Copy the reports onto it", "button of a volunteer")
                onTapped: root.supply.copyReports()
            }

            Act {
                visible: root.taking || root.reporting
                enabled: root.supply.stoppable
                opacity: enabled ? 1 : 0 // its room stays: nothing moves under a finger
                icon: "close"
                name: qsTr("Stop copying", "button of a volunteer")
                onTapped: root.supply.cancel()
            }
        }

        // What has come and waits.
        Rectangle {
            id: ready

            x: Theme.margin
            y: sheet.contentHeight - height - sheet.gap
            width: sheet.width - 2 * x
            height: visible ? Math.max(told.height, now.visible ? now.height : 0) + 8 * Theme.u : 0
            visible: root.supply.waits > 0
            radius: Theme.radius
            color: Theme.notice

            Prose {
                id: told

                x: 7 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                width: (now.visible ? now.x : parent.width) - 2 * x
                text: (root.supply.shows ? qsTr("Publication %1 is ready. It will be shown at the next quiet moment.", "what waits") : qsTr("Publication %1 is ready. “Restart the screen” on the desk shows it.", "what waits")).arg(root.supply.waits)
                color: Theme.black
                font.pixelSize: web.size * 0.92
                lineHeight: 1.08
            }

            WideButton {
                id: now

                x: parent.width - width - 4 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                visible: root.supply.shows
                width: 0.36 * parent.width
                height: Math.max(implicitHeight, Theme.primary * 0.62)
                strong: true
                icon: "view"
                size: Theme.h3 * 1.2
                name: qsTr("Show it now", "button of a volunteer")
                onTapped: root.visit.kind === "attract" ? root.supply.showNow() : root.desk.ask("show")
            }
        }
    }
}
