import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// This town in the edition: when cars pass, which controls stand here, what to see meanwhile.
PosterFrame {
    id: root

    required property Visit visit
    required property HomeView view
    readonly property bool full: view.state === "full"
    // Where there is little room the title goes: the poster says the town already.
    readonly property bool tight: Theme.portrait ? height < 600 * Theme.u : Theme.largeText || height < 335 * Theme.u
    readonly property bool alone: cards.count === 0 // nothing to see but the town itself

    picture: view.poster
    alt: view.posterAlt
    lettering: view.title
    dark: view.posterDark
    share: Theme.largeText ? 0.34 : alone ? 0.53 : 0.385

    tall: Math.min((Theme.largeText ? 170 : alone ? 300 : 220) * Theme.u, (tight ? 0.3 : alone ? 0.46 : 0.36) * height)

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
    }

    // The page yields cards and plates until it fits; should it ever not, it moves under the finger.
    Flickable {
        id: sheet

        readonly property real foot: Theme.portrait ? Theme.gap : Theme.s3
        readonly property real line: parent.width // what stands on it; the rest lets borders and shadows be whole
        readonly property real below: root.alone ? news.height + Theme.gap : 0

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
            spacing: (Theme.largeText ? 5 : 8) * Theme.u

            RunningHead {
                width: parent.width
                leg: root.view.leg
                what: Words.day(root.view.day)
                year: root.view.year
            }

            Heading {
                width: parent.width
                visible: !root.tight || root.alone
                text: qsTr("%1 and the race", "home, title").arg(root.view.title)
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            PassagePanel {
                width: parent.width
                height: implicitHeight
                plates: root.view.plates
                stamps: root.view.stamps
                leg: root.view.leg
                passage: root.view.passage
                roomy: root.alone
            }

            Heading {
                id: meanwhile

                width: parent.width - news.width - Theme.gap
                height: Math.max(implicitHeight, news.height)
                visible: !root.alone
                verticalAlignment: Text.AlignBottom
                text: qsTr("While you wait", "home, heading of the landmarks")
                font.pixelSize: Theme.h2
            }
        }

        // Beside the heading of the landmarks; without landmarks, under the words about the town.
        WideButton {
            id: news

            x: root.alone ? 0 : sheet.line - width
            y: root.alone ? cards.y + cards.height + Theme.gap : upper.height - height
            width: implicitWidth
            height: implicitHeight
            icon: "news"
            name: qsTr("News", "home, button")
            onTapped: root.visit.openPage("news-list", "")
        }

        LandmarkRow {
            id: cards

            y: upper.height + Theme.gap
            width: sheet.line
            height: Math.max(implicitHeight, available)
            available: sheet.height - sheet.foot - sheet.below - y
            visit: root.visit
            cards: root.view.cards
            headline: root.view.headline
            summary: root.view.summary
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
