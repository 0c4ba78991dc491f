import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// This town in the edition, and today where that is known: when cars pass, which controls stand here,
// what to know and what to see meanwhile.
PosterFrame {
    id: root

    required property Visit visit
    required property HomeView view
    required property Today today
    required property Expected expected
    readonly property bool full: view.state === "full"
    // Where there is little room the title goes: the poster says the town already.
    readonly property bool tight: Theme.portrait ? height < 600 * Theme.u : Theme.largeText || height < 335 * Theme.u
    readonly property bool warned: view.notices > 0 // a notice takes the place of the news
    readonly property bool terse: warned || late.standing || (Theme.lowReach ? !Theme.portrait || Theme.smallest : !Theme.portrait && tight && view.when === "today") // the cards stand without a heading
    readonly property bool alone: cards.count === 0 // nothing to see but the town itself
    // What the plates leave to be said: the order of the convoys and how long they take.
    readonly property string order: view.order ? qsTr("Ferraris first, then the historic cars", "home, order of the convoys") + (view.hours > 0 ? qsTr(": about %1 hours of cars.", "home, after the order of the convoys, how long they pass").arg(view.hours) : ".") : ""

    picture: view.poster
    alt: view.posterAlt
    lettering: view.title
    dark: view.posterDark
    share: Theme.largeText ? 0.34 : alone ? 0.53 : 0.385

    tall: Math.min((Theme.largeText || warned ? 170 : alone ? 290 : 220) * Theme.u, (tight ? 0.3 : alone ? 0.44 : 0.36) * height)

    overPoster: RoadSigns {
        id: signs

        x: Theme.margin
        // In portrait the signs leave the poster and stand on the bar, within reach.
        y: (Theme.portrait ? root.height : root.posterHeight) - height - Theme.s3
        width: root.posterWidth - 2 * Theme.margin
        height: implicitHeight
        visible: root.full
        visit: root.visit
        leg: root.view.leg
        legSlug: root.view.legSlug
        beforeSlug: root.view.beforeSlug
        before: root.view.before
        beforeLeg: root.view.beforeLeg
        afterSlug: root.view.afterSlug
        after: root.view.after
        afterLeg: root.view.afterLeg
        afterTime: root.view.afterTime
        afterStatus: root.view.afterStatus
    }

    // The page yields cards and plates until it fits; should it ever not, it moves under the finger.
    Flickable {
        id: sheet

        readonly property real foot: Theme.portrait ? Theme.gap : root.terse ? Theme.s1 : Theme.s3
        readonly property real line: parent.width // what stands on it; the rest lets borders and shadows be whole
        readonly property real below: root.alone ? entries.least + Theme.gap : 0

        width: line + Theme.s1
        height: parent.height - (Theme.portrait ? signs.height + Theme.s3 : 0)
        contentHeight: cards.y + cards.height + foot + below
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        visible: root.full

        Column {
            id: upper

            width: sheet.line
            spacing: (root.tight || root.view.when === "today" && !Theme.portrait ? 5 : 8) * Theme.u

            RunningHead {
                width: parent.width
                leg: root.view.leg
                what: [Words.day(root.view.day), Words.dayOff(root.view.when, root.view.days), root.tight && !root.alone ? root.today.time : ""].filter(part => part !== "").join(" · ")
                year: root.view.year
            }

            HomeTitle {
                width: parent.width
                height: implicitHeight
                visible: titled || root.today.trusted
                today: root.today
                town: root.view.title
                when: root.view.when
                titled: !root.tight || root.alone
            }

            PassagePanel {
                width: parent.width
                height: implicitHeight
                plates: root.view.plates
                stamps: root.view.stamps
                leg: root.view.leg
                day: root.view.day
                today: root.view.when === "today" ? root.today : null
                passage: root.view.timed ? "" : root.view.passage
                order: root.order
                source: root.view.source
                asOf: root.view.asOf
                roomy: root.alone
            }

            DelayNote {
                id: late

                width: parent.width
                height: implicitHeight
                expected: root.expected
                visit: root.visit
            }

            NoticeSign {
                width: parent.width
                height: implicitHeight
                visible: root.view.notices > 0
                title: root.view.notice
                text: root.view.noticeText
                severity: root.view.noticeSeverity
                count: root.view.notices
                onTapped: root.visit.openPage("notice", "")
            }

            Heading {
                id: meanwhile

                width: parent.width - news.width - Theme.gap
                height: Math.max(implicitHeight, news.height)
                visible: !root.alone && !root.terse
                verticalAlignment: Text.AlignBottom
                text: qsTr("While you wait", "home, heading of the landmarks")
                font.pixelSize: Theme.h2
            }
        }

        // Beside the heading of the landmarks; without landmarks, beside the other entry.
        WideButton {
            id: news

            visible: root.alone || !root.terse
            x: root.alone ? entries.x + entries.width + Theme.gap : sheet.line - implicitWidth
            y: root.alone ? entries.y : upper.height - height
            width: root.alone ? sheet.line - (entries.x + entries.width + Theme.gap) : implicitWidth
            height: root.alone ? entries.height : implicitHeight
            icon: "news"
            name: qsTr("News", "home, button")
            onTapped: root.visit.openPage("news-list", "")
        }

        LandmarkRow {
            id: cards

            y: upper.height + Theme.gap
            width: root.alone ? sheet.line : entries.x - Theme.gap
            height: Math.max(implicitHeight, available, root.alone ? 0 : entries.least)
            available: sheet.height - sheet.foot - sheet.below - y
            visit: root.visit
            cards: root.view.cards
            headline: root.view.headline
            summary: root.view.summary
        }

        HomeEntries {
            id: entries

            x: root.alone ? 0 : sheet.line - width
            y: root.alone ? cards.y + cards.height + Theme.gap : cards.y
            width: root.alone ? Math.round((sheet.line - Theme.gap) * 0.62) : Math.round((sheet.line - 2 * Theme.gap) / 3)
            height: root.alone ? least : cards.height
            alone: root.alone
            visit: root.visit
            leg: root.view.leg
            paced: root.view.paced
        }
    }

    // There is more below: the sheet fades at the bar, and a line says how far it goes.
    FadingEdge {
        y: sheet.height - height
        width: sheet.line
        visible: sheet.visible && sheet.interactive && !sheet.atYEnd
        low: true
    }

    Rectangle {
        x: sheet.line + Theme.s2
        y: sheet.visibleArea.yPosition * sheet.height
        width: 2 * Theme.u
        height: sheet.visibleArea.heightRatio * sheet.height
        visible: sheet.visible && sheet.interactive
        radius: width / 2
        color: Theme.mute
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
