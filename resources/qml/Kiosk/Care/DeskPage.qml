pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The desk: how this kiosk is, in nine lights, and all that can be done about it, on one page.
DeskFrame {
    id: root

    required property Door door
    required property Publication publication
    required property Visit visit
    readonly property int troubles: desk.red + desk.yellow
    readonly property int across: Theme.portrait ? 2 : 3
    // Where acts would leave the lights too little room, or their scroll buttons too high, the two take turns.
    readonly property real rest: height - barHeight - acts.height - Theme.gap - Theme.s2
    readonly property bool split: rest - headHeight < 105 * Theme.u || rest - Math.max(32 * Theme.u, 20 * Theme.mm) - Theme.s1 < 0.4 * height
    readonly property string code: desk.code === "" ? "" : qsTr("code %1", "head of the desk: of the diagnosis").arg(desk.code)
    property bool acting: false // what is on show when they do

    function since(seconds: real): string {
        const minutes = Math.floor(seconds / 60);
        if (minutes < 60)
            return minutes < 2 ? qsTr("on for a minute", "since the start") : qsTr("on for %1 minutes", "since the start").arg(minutes);
        const hours = Math.floor(minutes / 60);
        if (hours < 48)
            return hours === 1 ? qsTr("on for an hour", "since the start") : qsTr("on for %1 hours", "since the start").arg(hours);
        return qsTr("on for %1 days", "since the start").arg(Math.floor(hours / 24));
    }

    sign: !desk.looked ? "unlooked" : desk.red > 0 ? "red" : desk.yellow > 0 ? "yellow" : "green"
    title: !desk.looked ? qsTr("One moment: looking at everything", "summary of the desk") : troubles === 0 ? qsTr("All is well", "summary of the desk") : troubles === 1 ? qsTr("One thing to look at", "summary of the desk") : qsTr("%1 things to look at", "summary of the desk").arg(troubles)
    aside: [qsTr("Volunteers’ desk", "head of the desk"), publication.town, since(desk.uptime)].filter(part => part !== "").join("  ·  ") + (code === "" ? "" : (Theme.largeText ? "\n" : "  ·  ") + code)

    buttons: [
        WideButton {
            height: Theme.touch
            icon: "help"
            name: qsTr("Help", "bar of the desk")
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: root.desk.ask("help")
        },
        WideButton {
            height: Theme.touch
            icon: "lock"
            strong: true
            name: qsTr("Lock and close", "bar of the desk")
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: root.door.leave()
        }
    ]

    ScrollColumn {
        id: state

        x: Theme.margin
        y: Theme.gap
        width: root.width - x - (overflowing ? Theme.s2 : Theme.margin - gutter)
        height: said.y - y - (said.visible ? Theme.s1 : 0)
        visible: !root.split || !root.acting
        visit: root.visit
        foot: 0

        Grid {
            id: lights

            readonly property real share: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: root.across
            columnSpacing: 5 * Theme.u
            rowSpacing: 5 * Theme.u

            Repeater {
                id: nine

                model: root.desk.lights

                LightCard {
                    required property int index
                    readonly property int first: index - index % lights.columns
                    // As high as the highest beside it.
                    readonly property real high: Math.max(...Array.from({
                        length: Math.min(lights.columns, nine.count - first)
                    }, (_, at) => (nine.itemAt(first + at) as LightCard)?.implicitHeight ?? 0))

                    width: lights.share
                    height: Math.max(implicitHeight, high)
                }
            }
        }
    }

    NoticeBand {
        id: said

        x: Theme.margin
        y: (acts.visible ? acts.y - Theme.s2 : turns.y - Theme.s1) - height
        width: root.width - 2 * x
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: root.desk.saying !== "" ? root.desk.saying : root.door.message === "renewed" ? qsTr("The PIN is changed. Write it on the card.", "the desk, after a new PIN") : root.door.message === "unwritten" ? qsTr("The disk cannot be written: the PIN stays the one from before.", "the desk, after a new PIN") : ""
    }

    DeskActs {
        id: acts

        x: Theme.margin
        y: (root.split ? turns.y : parent.height) - height - Theme.gap
        width: root.width - 2 * x
        visible: !root.split || root.acting
        desk: root.desk
        door: root.door
    }

    Row {
        id: turns

        readonly property real share: (width - spacing) / 2

        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: root.width - 2 * x
        visible: root.split
        spacing: Theme.gap

        ChoiceButton {
            width: turns.share
            icon: "view"
            name: qsTr("The lights", "what the desk shows")
            chosen: !root.acting
            onTapped: root.acting = false
        }

        ChoiceButton {
            width: turns.share
            icon: "finger"
            name: qsTr("Actions", "what the desk shows")
            chosen: root.acting
            onTapped: root.acting = true
        }
    }
}
