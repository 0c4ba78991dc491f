pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Is anybody there? A stopwatch runs out; one touch keeps the visit. It speaks every language at
// once, since whoever stands there now need not be the one who chose the language.
Item {
    id: root

    required property Idle idle
    required property Visit visit
    readonly property bool portrait: Theme.portrait
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property list<string> codes: Theme.languages.codes
    readonly property real shrink: codes.length > 2 ? 0.8 : 1

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Theme.languages.together("IdleDialog", "Still there?", "question to nobody")

    TouchStop {}

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.scrimOpacity
    }

    Rectangle {
        id: sheet

        readonly property real edge: 26 * Theme.u

        x: (root.width - width) / 2
        y: root.height - height
        width: root.portrait ? root.width : Math.min(root.width, 580 * Theme.u)
        height: root.portrait ? actions.y + actions.height + sheet.edge : Math.max(watch.height, actions.y + actions.height - words.y) + 2 * sheet.edge
        color: Theme.paper

        Rectangle {
            width: parent.width
            height: 5 * Theme.u
            color: Theme.red
        }

        Stopwatch {
            id: watch

            x: root.portrait ? (parent.width - width) / 2 : sheet.edge
            y: root.portrait ? 14 * Theme.u : (sheet.height - height) / 2
            width: implicitWidth
            height: implicitHeight
            size: Math.min(190 * Theme.u, 0.46 * root.height)
            remaining: root.idle.remaining
            whole: root.idle.countdown
        }

        Column {
            id: words

            x: root.portrait ? sheet.edge : watch.x + watch.width + sheet.edge
            y: root.portrait ? watch.y + watch.height + 12 * Theme.u : sheet.edge + Theme.s1
            width: parent.width - x - sheet.edge
            spacing: 2 * Theme.u

            Repeater {
                model: root.codes

                Column {
                    id: asked

                    required property string modelData
                    required property int index

                    width: words.width
                    spacing: 2 * Theme.u
                    topPadding: index > 0 ? 7 * Theme.u * root.shrink : 0

                    Heading {
                        width: parent.width
                        text: Theme.languages.say(asked.modelData, "IdleDialog", QT_TR_NOOP("Still there?", "question to nobody"), "question to nobody")
                        font.pixelSize: Theme.h1 * root.shrink
                        lineHeight: 0.86
                    }

                    Prose {
                        width: parent.width
                        text: Theme.languages.say(asked.modelData, "IdleDialog", QT_TR_NOOP("The poster comes back soon and the visit starts over.", "question to nobody, what happens"), "question to nobody, what happens")
                        font.pixelSize: Theme.lead
                        lineHeight: 1.05
                    }
                }
            }
        }

        Row {
            id: actions

            x: words.x
            y: words.y + words.height + Theme.s3
            width: words.width
            spacing: 8 * Theme.u

            BilingualButton {
                width: (parent.width - parent.spacing) * 0.62
                height: Math.max(Theme.primary * 1.15, implicitHeight)
                first: Theme.languages.say(root.codes[0], "IdleDialog", QT_TR_NOOP("Continue", "answer: somebody is there"), "answer: somebody is there")
                second: Theme.languages.others(root.codes, "IdleDialog", "Continue", "answer: somebody is there")
                size: 24 * Theme.u
                strong: true
                onTapped: root.idle.stay()
            }

            BilingualButton {
                width: (parent.width - parent.spacing) * 0.38
                height: Math.max(Theme.primary * 1.15, implicitHeight)
                first: Theme.languages.say(root.codes[0], "IdleDialog", QT_TR_NOOP("Done", "answer: the visit is over"), "answer: the visit is over")
                second: Theme.languages.others(root.codes, "IdleDialog", "Done", "answer: the visit is over")
                size: 24 * Theme.u
                onTapped: {
                    root.idle.stay();
                    root.visit.startOver();
                }
            }
        }
    }
}
