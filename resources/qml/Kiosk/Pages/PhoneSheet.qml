pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The codes of a page, one at a time and large: what the phone will do with it, and what to type
// where a camera will not do.
Item {
    id: root

    required property Phone phone
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay in here
    readonly property bool beside: !Theme.portrait
    readonly property bool tight: !beside || Theme.largeText && height < 330 * Theme.u // the choices share rows
    readonly property string words: phone.kind === "event" ? Words.convoy(phone.convoy, phone.about) + " (" + Words.status(phone.status) + ")" : ""
    readonly property string does: {
        switch (phone.kind) {
        case "address":
            return qsTr("Point your phone's camera at the code: this page opens on your phone.", "what a code does");
        case "place":
            return qsTr("Point your phone's camera at the code: its map opens at this place.", "what a code does");
        case "event":
            return qsTr("Point your phone's camera at the code: the time goes into its calendar, even with no signal.", "what a code does");
        default:
            return "";
        }
    }

    function label(kind: string, day: string, plain: string): string {
        switch (kind) {
        case "address":
            return qsTr("This page", "choice of a code");
        case "place":
            return qsTr("On the map", "choice of a code");
        default:
            return Words.day(day) + ", " + plain;
        }
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    TouchStop {}

    Rectangle {
        anchors.fill: parent
        visible: sheet.height < parent.height
        color: Theme.black
        opacity: Theme.scrimOpacity
    }

    Rectangle {
        id: sheet

        readonly property real edge: Theme.gap
        readonly property real high: root.height - 2 * edge - stripe.height
        readonly property real most: root.beside ? Math.min(high, 0.6 * root.width) : Math.min(root.width - 2 * Theme.margin, high - said.height - actions.height - 2 * Theme.s2)

        y: root.height - height
        width: root.width
        height: Math.min(root.height, stripe.height + 2 * edge + (root.beside ? Math.max(code.height, said.height + Theme.s3 + actions.height) : code.height + said.height + actions.height + 2 * Theme.s2))
        color: Theme.paper

        Rectangle {
            id: stripe

            width: parent.width
            height: 5 * Theme.u
            color: Theme.red
        }

        QrCode {
            id: code

            x: root.beside ? Theme.margin : (sheet.width - width) / 2
            y: root.beside ? stripe.height + (sheet.height - stripe.height - height) / 2 : stripe.height + sheet.edge
            width: implicitWidth
            height: implicitHeight
            code: root.phone.picture(root.phone.text, root.words)
            modules: root.phone.modules(root.phone.text, root.words)
            moduleMm: root.phone.moduleMm
            room: sheet.most
            wanted: (root.beside ? 236 : 200) * Theme.u
            Accessible.name: root.does
        }

        Column {
            id: said

            x: root.beside ? code.x + code.width + Theme.s4 : Theme.margin
            y: root.beside ? stripe.height + sheet.edge : code.y + code.height + Theme.s2
            width: sheet.width - x - Theme.margin
            spacing: 4 * Theme.u

            Item {
                width: parent.width
                height: Math.max(heading.implicitHeight, shut.visible ? shut.height : 0)

                Heading {
                    id: heading

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (shut.visible ? shut.width + Theme.s2 : 0)
                    text: qsTr("Take it with you", "sheet of codes, title")
                    font.pixelSize: Theme.h1
                    lineHeight: 0.86
                }

                WideButton {
                    id: shut

                    x: parent.width - width
                    width: implicitWidth
                    height: implicitHeight
                    visible: !root.beside // upright the code takes the height
                    icon: "close"
                    strong: true
                    name: qsTr("Close", "sheet of codes")
                    onTapped: root.phone.close()
                }
            }

            Heading {
                width: parent.width
                text: root.phone.title
                color: Theme.redText
                font.pixelSize: Theme.h2
            }

            Prose {
                width: parent.width
                text: root.does
                font.pixelSize: Theme.lead * (root.beside ? 1.15 : 1)
            }

            Heading {
                width: parent.width
                visible: root.phone.kind === "event"
                text: [Words.day(root.phone.day), root.phone.plain, root.words].join(" · ")
            }

            Prose {
                width: parent.width
                visible: root.phone.kind !== "event"
                wrapMode: Text.WrapAnywhere
                text: root.phone.kind === "address" ? qsTr("Or type %1", "sheet of codes").arg(root.phone.plain) : root.phone.plain
            }

            Prose {
                width: parent.width
                visible: root.phone.code !== ""
                text: qsTr("Code of this page: %1", "sheet of codes").arg(root.phone.code)
                color: Theme.mute
            }
        }

        Grid {
            id: actions

            readonly property real tall: Math.max(30 * Theme.u, Theme.touch, columns > 1 ? 1.95 * Theme.h3 + 8 * Theme.u : 0)
            readonly property real cell: (width - (columns - 1) * spacing) / columns

            x: said.x
            y: root.beside ? sheet.height - height - sheet.edge : said.y + said.height + Theme.s2
            width: said.width
            columns: root.tight || root.phone.count > 2 ? 2 : 1
            spacing: Theme.s1

            Repeater {
                model: root.phone.count > 1 ? root.phone.codes : null

                ChoiceButton {
                    required property int index
                    required property string kind
                    required property string day
                    required property string plain

                    width: actions.cell
                    height: Math.max(implicitHeight, actions.tall)
                    icon: kind === "event" ? "calendar" : kind === "place" ? "place" : "phone"
                    name: root.label(kind, day, plain)
                    chosen: root.phone.at === index
                    onTapped: root.phone.choose(index)
                }
            }

            WideButton {
                width: actions.cell
                height: Math.max(implicitHeight, actions.tall)
                visible: root.beside
                icon: "close"
                strong: true
                name: qsTr("Close", "sheet of codes")
                onTapped: root.phone.close()
            }
        }
    }
}
