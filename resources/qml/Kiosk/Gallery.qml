pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// For developers: every control in every state, in the mode of the present visit. No way of a
// visitor leads here; `kiosk tour OUT --gallery` draws it.
Rectangle {
    id: root

    required property Visit visit
    readonly property bool overlay: true

    component Shown: Column {
        id: shown

        required property string title
        default property alias stuff: stage.data

        spacing: Theme.s1

        Prose {
            text: shown.title
            color: Theme.mute
            font.pixelSize: Theme.small
        }

        Item {
            id: stage

            width: children.length ? Math.max(children[0].width, children[0].implicitWidth) : 0
            height: children.length ? Math.max(children[0].height, children[0].implicitHeight) : 0
        }
    }

    implicitHeight: flow.height + 2 * Theme.margin
    color: Theme.paper

    TouchStop {}

    Flow {
        id: flow

        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: Theme.s3

        Shown {
            title: "WideButton, normal"

            WideButton {
                name: "Wide button"
                icon: "news"
            }
        }

        Shown {
            title: "WideButton, pressed"

            WideButton {
                name: "Wide button"
                icon: "news"
                held: true
            }
        }

        Shown {
            title: "WideButton, focused"

            WideButton {
                name: "Wide button"
                icon: "news"
                ringed: true
            }
        }

        Shown {
            title: "WideButton, disabled"

            WideButton {
                name: "Wide button"
                icon: "news"
                enabled: false
            }
        }

        Shown {
            title: "WideButton, normal"

            WideButton {
                name: "Start over"
                icon: "restart"
                strong: true
            }
        }

        Shown {
            title: "WideButton, pressed"

            WideButton {
                name: "Start over"
                icon: "restart"
                strong: true
                held: true
            }
        }

        Shown {
            title: "WideButton, focused"

            WideButton {
                name: "Start over"
                icon: "restart"
                strong: true
                ringed: true
            }
        }

        Shown {
            title: "WideButton, disabled"

            WideButton {
                name: "Start over"
                icon: "restart"
                strong: true
                enabled: false
            }
        }

        Shown {
            title: "ArrowButton, normal"

            ArrowButton {
                name: "Arrow"
                icon: "next"
            }
        }

        Shown {
            title: "ArrowButton, pressed"

            ArrowButton {
                name: "Arrow"
                icon: "next"
                held: true
            }
        }

        Shown {
            title: "ArrowButton, focused"

            ArrowButton {
                name: "Arrow"
                icon: "next"
                ringed: true
            }
        }

        Shown {
            title: "ArrowButton, disabled"

            ArrowButton {
                name: "Arrow"
                icon: "next"
                enabled: false
            }
        }

        Shown {
            title: "ChoiceButton, normal"

            ChoiceButton {
                name: "Choice"
                icon: "clock"
            }
        }

        Shown {
            title: "ChoiceButton, pressed"

            ChoiceButton {
                name: "Choice"
                icon: "clock"
                held: true
            }
        }

        Shown {
            title: "ChoiceButton, focused"

            ChoiceButton {
                name: "Choice"
                icon: "clock"
                ringed: true
            }
        }

        Shown {
            title: "ChoiceButton, disabled"

            ChoiceButton {
                name: "Choice"
                icon: "clock"
                enabled: false
            }
        }

        Shown {
            title: "ChoiceButton, checked"

            ChoiceButton {
                name: "Choice"
                icon: "clock"
                chosen: true
            }
        }

        Shown {
            title: "BilingualButton, normal"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                width: 110 * Theme.u
                height: implicitHeight
            }
        }

        Shown {
            title: "BilingualButton, pressed"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                width: 110 * Theme.u
                height: implicitHeight
                held: true
            }
        }

        Shown {
            title: "BilingualButton, focused"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                width: 110 * Theme.u
                height: implicitHeight
                ringed: true
            }
        }

        Shown {
            title: "BilingualButton, disabled"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                width: 110 * Theme.u
                height: implicitHeight
                enabled: false
            }
        }

        Shown {
            title: "BilingualButton, normal"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                strong: true
                width: 110 * Theme.u
                height: implicitHeight
            }
        }

        Shown {
            title: "BilingualButton, pressed"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                strong: true
                width: 110 * Theme.u
                height: implicitHeight
                held: true
            }
        }

        Shown {
            title: "BilingualButton, focused"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                strong: true
                width: 110 * Theme.u
                height: implicitHeight
                ringed: true
            }
        }

        Shown {
            title: "BilingualButton, disabled"

            BilingualButton {
                first: "Continua"
                second: "Continue"
                strong: true
                width: 110 * Theme.u
                height: implicitHeight
                enabled: false
            }
        }

        Shown {
            title: "TownLink, normal"

            TownLink {
                title: "Palazzolo sull’Oglio"
                note: "Next"
                leg: 1
                width: 110 * Theme.u
            }
        }

        Shown {
            title: "TownLink, pressed"

            TownLink {
                title: "Palazzolo sull’Oglio"
                note: "Next"
                leg: 1
                width: 110 * Theme.u
                held: true
            }
        }

        Shown {
            title: "TownLink, focused"

            TownLink {
                title: "Palazzolo sull’Oglio"
                note: "Next"
                leg: 1
                width: 110 * Theme.u
                ringed: true
            }
        }

        Shown {
            title: "TownLink, disabled"

            TownLink {
                title: "Palazzolo sull’Oglio"
                note: "Next"
                leg: 1
                width: 110 * Theme.u
                enabled: false
            }
        }

        Shown {
            title: "Card, normal"

            Card {
                title: "Mura veneziane"
                text: "Sei chilometri intorno a Città Alta."
                picture: "landscape:hill,,0.5,0.5,1"
                width: 110 * Theme.u
            }
        }

        Shown {
            title: "Card, pressed"

            Card {
                title: "Mura veneziane"
                text: "Sei chilometri intorno a Città Alta."
                picture: "landscape:hill,,0.5,0.5,1"
                width: 110 * Theme.u
                held: true
            }
        }

        Shown {
            title: "Card, focused"

            Card {
                title: "Mura veneziane"
                text: "Sei chilometri intorno a Città Alta."
                picture: "landscape:hill,,0.5,0.5,1"
                width: 110 * Theme.u
                ringed: true
            }
        }

        Shown {
            title: "Card, disabled"

            Card {
                title: "Mura veneziane"
                text: "Sei chilometri intorno a Città Alta."
                picture: "landscape:hill,,0.5,0.5,1"
                width: 110 * Theme.u
                enabled: false
            }
        }

        Shown {
            title: "Card, normal"

            Card {
                title: "Funicolare"
                text: "Dal 1887."
                side: true
                picture: "landscape:lake,,0.5,0.5,1"
                width: 130 * Theme.u
            }
        }

        Shown {
            title: "Card, pressed"

            Card {
                title: "Funicolare"
                text: "Dal 1887."
                side: true
                picture: "landscape:lake,,0.5,0.5,1"
                width: 130 * Theme.u
                held: true
            }
        }

        Shown {
            title: "Card, focused"

            Card {
                title: "Funicolare"
                text: "Dal 1887."
                side: true
                picture: "landscape:lake,,0.5,0.5,1"
                width: 130 * Theme.u
                ringed: true
            }
        }

        Shown {
            title: "Card, disabled"

            Card {
                title: "Funicolare"
                text: "Dal 1887."
                side: true
                picture: "landscape:lake,,0.5,0.5,1"
                width: 130 * Theme.u
                enabled: false
            }
        }

        Shown {
            title: "LegChip, leg 1"

            LegChip {
                leg: 1
            }
        }

        Shown {
            title: "LegChip, leg 2"

            LegChip {
                leg: 2
            }
        }

        Shown {
            title: "LegChip, leg 3"

            LegChip {
                leg: 3
            }
        }

        Shown {
            title: "LegChip, leg 4"

            LegChip {
                leg: 4
            }
        }

        Shown {
            title: "LegChip, leg 5"

            LegChip {
                leg: 5
            }
        }

        Shown {
            title: "Plate, plan"

            Plate {
                label: "Historic cars"
                value: "17:20"
                note: "Piazza"
                status: "plan"
                width: 110 * Theme.u
                height: Math.max(60 * Theme.u, implicitHeight)
            }
        }

        Shown {
            title: "Plate, estimate"

            Plate {
                label: "Historic cars"
                value: "17:20"
                note: "Piazza"
                status: "estimate"
                width: 110 * Theme.u
                height: Math.max(60 * Theme.u, implicitHeight)
            }
        }

        Shown {
            title: "Plate, happened"

            Plate {
                label: "Historic cars"
                value: "17:20"
                note: "Piazza"
                status: "happened"
                width: 110 * Theme.u
                height: Math.max(60 * Theme.u, implicitHeight)
            }
        }

        Shown {
            title: "Stamp, stamp-control"

            Stamp {
                role: "stamp-control"
                width: size
                height: size
                size: 60 * Theme.u
            }
        }

        Shown {
            title: "Stamp, time-control"

            Stamp {
                role: "time-control"
                width: size
                height: size
                size: 60 * Theme.u
            }
        }

        Shown {
            title: "Stamp, time-trial"

            Stamp {
                role: "time-trial"
                width: size
                height: size
                size: 60 * Theme.u
            }
        }

        Shown {
            title: "NoticeBand"

            NoticeBand {
                text: "Something to know."
                width: 150 * Theme.u
            }
        }

        Shown {
            title: "WayChip"

            WayChip {
                distance: 23
                bearing: 60
            }
        }

        Shown {
            title: "LanguageSwitch, on the bar"

            Rectangle {
                implicitWidth: languages.width + 12 * Theme.u
                implicitHeight: languages.height + 8 * Theme.u
                color: Theme.bar

                LanguageSwitch {
                    id: languages

                    anchors.centerIn: parent
                    language: root.visit.language
                }
            }
        }

        Shown {
            title: "Stopwatch"

            Stopwatch {
                remaining: 13
                whole: 20
                size: 110 * Theme.u
            }
        }

        Shown {
            title: "StateNotice, loading"

            StateNotice {
                state_: "loading"
                width: 190 * Theme.u
                height: 150 * Theme.u
            }
        }

        Shown {
            title: "StateNotice, empty"

            StateNotice {
                state_: "empty"
                width: 190 * Theme.u
                height: 150 * Theme.u
            }
        }

        Shown {
            title: "StateNotice, broken"

            StateNotice {
                state_: "broken"
                width: 190 * Theme.u
                height: 150 * Theme.u
            }
        }

        Shown {
            title: "Type"

            Column {
                spacing: Theme.s1

                Heading {
                    text: "Heading one"
                    font.pixelSize: Theme.h1
                }

                Heading {
                    text: "Heading two"
                    font.pixelSize: Theme.h2
                }

                Heading {
                    text: "Heading three"
                }

                Prose {
                    text: "Lead, for the first sentence"
                    font.pixelSize: Theme.lead
                }

                Prose {
                    text: "Body, for reading"
                }

                Prose {
                    text: "Small, for a source"
                    color: Theme.mute
                    font.pixelSize: Theme.small
                }
            }
        }

        Shown {
            title: "The bar, Home checked"

            NavigationBar {
                visit: root.visit
                width: root.width - 2 * Theme.margin
                height: implicitHeight
            }
        }
    }
}
