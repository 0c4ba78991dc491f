pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Who won: the podium of the edition, and every other cup with its winners.
SheetFrame {
    id: root

    required property Visit visit
    required property ResultsView view
    readonly property real inner: width - 2 * Theme.margin
    readonly property bool full: view.state === "full"
    readonly property bool ranked: view.mainSlug !== ""
    readonly property string foot: Words.source(view.source, view.asOf) + ". " + qsTr("The cars drawn are generic.", "results")
    readonly property real headHeight: Math.max(title.y + title.height, intro.y + intro.height)

    where: view.title
    what: Words.result(view.status)
    year: view.year

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }

    Heading {
        id: title

        y: -4 * Theme.u
        visible: root.full
        text: qsTr("The most precise", "heading of the results")
        font.pixelSize: Theme.h1
        lineHeight: 0.86
    }

    Prose {
        id: intro

        x: Theme.portrait ? 0 : title.width + 14 * Theme.u
        y: Theme.portrait ? title.height : title.y + (title.height - height) / 2 + 2 * Theme.u
        width: root.inner - x
        visible: root.full
        text: qsTr("It is a regularity race: the crew closest to the set times wins, not the fastest.", "results")
        color: Theme.mute
    }

    Touchable {
        id: stand

        y: root.headHeight + Theme.s1
        width: Theme.portrait ? root.inner : Math.round(root.inner * 0.585)
        height: Theme.portrait ? Math.max(podium.needed, Math.min((Theme.largeText ? 270 : 250) * Theme.u, parent.height - y - 90 * Theme.u)) : parent.height - y
        visible: root.full && root.ranked
        name: qsTr("Podium and classification", "results")
        onTapped: root.visit.openPage("classification", root.view.mainSlug)

        Podium {
            id: podium

            anchors.fill: parent
            lines: root.view.podium
        }
    }

    Rectangle {
        x: -Theme.margin
        y: stand.y + stand.height
        width: root.width
        height: Math.max(2, Theme.u)
        visible: stand.visible && Theme.portrait
        color: Theme.ink
    }

    Item {
        id: side

        readonly property bool tall: height > (Theme.largeText ? 255 : 190) * Theme.u // the sources stay in sight below the cups

        x: Theme.portrait || !stand.visible ? 0 : stand.width + 14 * Theme.u
        y: Theme.portrait && stand.visible ? stand.y + stand.height + 8 * Theme.u : root.headHeight + Theme.s2
        width: root.inner - x
        height: parent.height - y
        visible: root.full

        ScrollColumn {
            id: cups

            width: parent.width
            height: low.y - Theme.s1
            visit: root.visit
            foot: 0
            spacing: 4 * Theme.u

            GoldCard {
                width: cups.contentWidth
                visible: root.view.awardSlug !== ""
                title: root.view.award
                note: qsTr("What the winners were given", "card of the award")
                onTapped: root.visit.openPage("award", root.view.awardSlug)
            }

            Flow {
                id: others

                readonly property int columns: width > 300 * Theme.u && !Theme.largeText ? 2 : 1
                readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

                width: cups.contentWidth
                spacing: 4 * Theme.u

                Repeater {
                    model: root.view.cups

                    CupCard {
                        required property string slug
                        required title
                        required heading
                        required winner
                        required car
                        required season
                        required picture
                        required silhouette
                        required status
                        required source
                        required asOf

                        width: others.cell
                        onTapped: root.visit.openPage("classification", slug)
                    }
                }
            }

            Prose {
                width: cups.contentWidth
                visible: !side.tall
                readonly property bool told: root.view.asOf !== ""

                text: root.foot
                color: Theme.mute
                font.pixelSize: Theme.small
                lineHeight: 1.05
            }
        }

        Column {
            id: low

            y: parent.height - height - Theme.s2
            width: parent.width
            spacing: Theme.s1

            Prose {
                width: parent.width
                visible: side.tall
                readonly property bool told: root.view.asOf !== ""

                text: root.foot
                color: Theme.mute
                font.pixelSize: Theme.small
                lineHeight: 1.05
            }

            WideButton {
                width: parent.width
                visible: root.ranked
                name: qsTr("The classification", "results")
                icon: "next"
                iconLast: true
                onTapped: root.visit.openPage("classification", root.view.mainSlug)
            }
        }
    }
}
