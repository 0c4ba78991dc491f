import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Is anybody there? A stopwatch runs out; one touch keeps the visit. It speaks both languages at
// once, since whoever stands there now need not be the one who chose the language.
Item {
    id: root

    required property Idle idle
    required property Visit visit
    readonly property bool portrait: Theme.portrait
    readonly property bool overlay: true

    Accessible.role: Accessible.AlertMessage
    Accessible.name: "Sei ancora qui? Still there?"

    TouchStop {}

    Rectangle {
        anchors.fill: parent
        color: "#0B151D"
        opacity: 0.66
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

            Heading {
                width: parent.width
                text: "Sei ancora qui?"
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            Prose {
                width: parent.width
                text: "Fra poco torna il manifesto e la visita ricomincia da capo."
                font.pixelSize: Theme.lead
                lineHeight: 1.05
            }

            Item {
                width: 1
                height: 5 * Theme.u
            }

            Heading {
                width: parent.width
                text: "Still there?"
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            Prose {
                width: parent.width
                text: "The poster comes back soon and the visit starts over."
                font.pixelSize: Theme.lead
                lineHeight: 1.05
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
                first: "Continua"
                second: "Continue"
                size: 24 * Theme.u
                strong: true
                onTapped: root.idle.stay()
            }

            BilingualButton {
                width: (parent.width - parent.spacing) * 0.38
                height: Math.max(Theme.primary * 1.15, implicitHeight)
                first: "Fine"
                second: "Done"
                size: 24 * Theme.u
                onTapped: {
                    root.idle.stay();
                    root.visit.startOver();
                }
            }
        }
    }
}
