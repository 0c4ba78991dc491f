pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What to see in this town in the time there is; where nobody has said how long things take, the
// town's whole list.
PosterFrame {
    id: root

    required property Visit visit
    required property GuideView view
    required property Outings outings
    readonly property bool full: view.state === "full"
    readonly property bool timed: view.timed
    readonly property bool bare: list.count === 0 // nothing to see but the town itself
    readonly property string title: {
        switch (outings.minutes) {
        case 15:
            return qsTr("A quarter of an hour in %1", "guide by time, title").arg(view.title);
        case 30:
            return qsTr("Half an hour in %1", "guide by time, title").arg(view.title);
        default:
            return qsTr("An hour in %1", "guide by time, title").arg(view.title);
        }
    }
    readonly property string says: {
        if (stops.count > 0)
            return outings.walked ? qsTr("%1 minutes in all, there and back on foot included.", "guide by time").arg(outings.total) : qsTr("%1 minutes, the ways between included. The way there and back has not been measured: leave time for it.", "guide by time").arg(outings.total);
        if (others.count > 0)
            return qsTr("Choose one: each fits in your time. The way there and back has not been measured: leave time for it.", "guide by time");
        return qsTr("No visit that we know of fits. Try with more time, or look at everything there is.", "guide by time");
    }

    picture: view.poster
    alt: view.posterAlt
    lettering: view.title
    dark: view.posterDark
    share: timed ? (Theme.largeText ? 0.4 : 0.385) : bare ? 0.53 : Theme.largeText ? 0.34 : 0.385
    tall: timed ? (Theme.largeText ? 0.16 : 0.24) * height : Math.max(0.24 * height, Math.min(0.5 * height, height - Theme.s2 - scroll.foot - upper.height - lower.height))

    overPoster: OutingAskCard {
        id: ask

        x: Theme.portrait ? Theme.margin : 9 * Theme.u
        y: (Theme.portrait ? root.height : root.posterHeight) - height - (Theme.portrait ? Theme.s2 : 9 * Theme.u)
        width: root.posterWidth - 2 * x
        height: implicitHeight
        visible: root.full && root.timed
        outings: root.outings
        stepTold: root.view.stepTold
        roofTold: root.view.roofTold
    }

    ScrollColumn {
        id: scroll

        readonly property real room: height - foot - upper.height - lower.height

        width: parent.width
        height: parent.height - (Theme.portrait && root.timed ? ask.height + Theme.s3 : 0)
        foot: Theme.portrait ? Theme.gap : Theme.s3
        spacing: 0
        visible: root.full
        visit: root.visit

        Column {
            id: upper

            width: parent.width
            bottomPadding: Theme.s2
            spacing: (Theme.largeText ? 5 : 8) * Theme.u

            RunningHead {
                width: parent.width
                leg: root.view.leg
                where: root.view.title
            }

            Heading {
                width: parent.width
                text: root.timed ? root.title : root.bare ? root.view.headline : qsTr("What to see in %1", "guide without times, title").arg(root.view.title)
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            Prose {
                width: parent.width
                text: root.timed ? root.says : list.count < 3 ? root.view.summary : qsTr("How long each visit takes has not been measured yet. So here is everything: begin with what makes you curious.", "guide without times")
                font.pixelSize: Theme.lead
            }

            NoticeBand {
                width: parent.width
                visible: root.timed && root.outings.backBy !== ""
                icon: "clock"
                size: Theme.lead
                text: qsTr("Cars pass today: be back here by %1.", "guide by time").arg(root.outings.backBy)
            }
        }

        // What there is little of hangs from the bar.
        Item {
            width: 1
            height: Math.max(0, scroll.room)
        }

        Column {
            id: lower

            width: parent.width
            spacing: Theme.gap

            LandmarkGrid {
                id: list

                width: parent.width
                visible: count > 0 && !root.timed
                visit: root.visit
                cards: root.view.cards
            }

            Repeater {
                id: stops

                model: root.timed ? root.outings.stops : null

                OutingCard {
                    required property string slug

                    width: lower.width
                    leg: root.view.leg
                    onTapped: root.visit.openPage("landmark", slug)
                }
            }

            SectionHeading {
                width: parent.width
                visible: stops.count > 0 && others.count > 0
                text: qsTr("Or one of these", "guide by time, heading")
            }

            Repeater {
                id: others

                model: root.timed ? root.outings.others : null

                OutingCard {
                    required property string slug

                    width: lower.width
                    leg: root.view.leg
                    onTapped: root.visit.openPage("landmark", slug)
                }
            }

            Prose {
                width: parent.width
                visible: root.timed && root.outings.unsure !== ""
                text: qsTr("We do not know enough to recommend: %1.", "guide by time").arg(root.outings.unsure)
                color: Theme.mute
            }

            WideButton {
                width: parent.width
                visible: root.timed || root.bare
                height: Math.max(implicitHeight, 32 * Theme.u)
                icon: "town"
                name: qsTr("Everything about %1", "guide by time, button to the town").arg(root.view.title)
                onTapped: root.visit.openPage("town", "")
            }
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
