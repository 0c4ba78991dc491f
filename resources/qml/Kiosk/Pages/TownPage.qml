pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The guide of a town: what it is, what to see and taste, its story, the passage of the edition. Of a
// town there is little to tell of, the poster tells more.
PosterFrame {
    id: root

    required property Visit visit
    required property TownView view
    required property Phone phone
    required property Expected expected
    property bool brief: false // there is little to tell
    readonly property int things: view.cardsCount + view.tastesCount + view.eventsCount
    readonly property bool full: view.state === "full"

    picture: view.poster
    alt: view.posterAlt
    lettering: view.title
    dark: view.posterDark
    share: Theme.largeText ? 0.34 : brief ? 0.53 : 0.385
    tall: Math.min((Theme.largeText ? 170 : brief ? 300 - 40 * things : 220) * Theme.u, (brief ? 0.46 : 0.36) * height)

    overPoster: [
        RoadSigns {
            id: signs

            x: Theme.margin
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
        },
        PhoneCard {
            id: phoneCard

            readonly property real above: offered ? height + Theme.s2 : 0

            x: Theme.margin
            y: signs.y - height - Theme.s2
            width: signs.width
            height: implicitHeight
            visible: root.full && offered
            phone: root.phone
            lasting: root.view.lasting
            until: root.view.until
            onTapped: root.phone.take(root.view)
        }
    ]

    ScrollColumn {
        id: scroll

        readonly property real room: height - foot - upper.height - lower.height

        width: parent.width
        height: parent.height - (Theme.portrait ? signs.height + phoneCard.above + Theme.s3 : 0)
        foot: Theme.portrait ? Theme.gap : Theme.s3
        spacing: 0
        visible: root.full
        visit: root.visit

        Column {
            id: upper

            width: parent.width
            bottomPadding: Theme.s3
            spacing: 8 * Theme.u

            RunningHead {
                width: parent.width
                leg: root.view.leg
                what: root.view.startsLeg ? qsTr("start of the leg", "town, head") : root.view.endsLeg ? qsTr("end of the leg", "town, head") : root.view.region
                year: root.view.year
            }

            Heading {
                width: parent.width
                text: root.view.headline
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            Prose {
                width: parent.width
                text: root.view.summary
                font.pixelSize: Theme.lead * (root.brief ? 1.25 : 1)
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
            spacing: Theme.s3

            LegPlace {
                width: parent.width
                height: implicitHeight
                visible: root.view.onMap
                town: root.view.title
                leg: root.view.leg
                start: root.view.legStart
                finish: root.view.legFinish
                place: root.view.place
                places: root.view.places
                onTapped: root.visit.openPage("map", root.view.slug)
            }

            LandmarkGrid {
                id: landmarks

                width: parent.width
                visible: count > 0
                visit: root.visit
                cards: root.view.cards
            }

            TownSketch {
                width: parent.width
                height: implicitHeight
                visible: count > 0
                visit: root.visit
                spots: root.view.sketch
                leg: root.view.leg
                surveyed: root.view.sketchSurveyed
            }

            TasteGrid {
                id: tastes

                width: parent.width
                rows: root.view.tastes
                heading: qsTr("To taste", "town, heading")
                icon: "lunch"
                leg: root.view.leg
            }

            TasteGrid {
                id: events

                width: parent.width
                rows: root.view.events
                heading: qsTr("Through the year", "town, heading of events")
                icon: "clock"
                leg: root.view.leg
            }

            SectionHeading {
                width: parent.width
                visible: story.count > 0
                text: qsTr("The story of %1", "town, heading").arg(root.view.title)
            }

            BlockList {
                id: story

                width: parent.width
                visible: count > 0
                blocks: root.view.story
            }

            SectionHeading {
                width: parent.width
                visible: passage.visible && !root.brief
                text: qsTr("The race in %1", "town, heading of the passage").arg(root.view.title)
            }

            DelayNote {
                width: parent.width
                height: implicitHeight
                here: root.view.here
                expected: root.expected
                visit: root.visit
            }

            PassagePanel {
                id: passage

                width: parent.width
                height: implicitHeight
                visible: implicitHeight > 0
                plates: root.view.plates
                stamps: root.view.stamps
                leg: root.view.leg
                passage: root.view.passage
                source: root.view.passageSource
                asOf: root.view.passageAsOf
                roomy: root.brief
            }

            SectionHeading {
                width: parent.width
                visible: practicals.count > 0
                text: qsTr("Good to know", "town, heading of the practical information")
            }

            Repeater {
                id: practicals

                model: root.view.practicals

                PracticalDelegate {
                    width: lower.width
                }
            }

            WideButton {
                width: Math.min(parent.width, implicitWidth)
                height: implicitHeight
                visible: root.view.here
                icon: "info"
                name: qsTr("Help and 112", "town, to the practical page")
                onTapped: root.visit.openPage("practical", "")
            }

            Prose {
                width: parent.width
                visible: root.view.source !== "" && !root.brief
                text: Words.source(root.view.source, "")
                color: Theme.mute
                font.pixelSize: Theme.small
            }
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
