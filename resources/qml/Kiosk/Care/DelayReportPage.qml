pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How late are the cars expected? Reported by the town, taken back with one touch.
ToolFrame {
    id: root

    readonly property DelayReport delay: tools.delay as DelayReport

    icon: "history"
    title: qsTr("Expected delay", "title of a tool")
    says: root.delay.possible ? qsTr("Visitors read it beside the plan, as reported by the town at this time. It ends by itself after three hours, or with the day.", "delay") : qsTr("A delay is shown only while the kiosk knows what time it is. First say that the clock is right.", "delay")
    alert: root.delay.unkept ? qsTr("It is shown, but the disk does not keep it: after a restart it has to be reported again.", "delay") : ""

    DelayBand {
        width: parent.width
        height: implicitHeight
        visible: root.delay.minutes > 0
        minutes: root.delay.minutes
        time: root.delay.time
    }

    Grid {
        id: choices

        readonly property real share: (width - (columns - 1) * spacing) / columns
        readonly property real tall: Math.max(Theme.primary, none.implicitHeight, 1.1 * Theme.h1 + 1.1 * Theme.lead + 10 * Theme.u)

        width: parent.width
        visible: root.delay.possible
        columns: 4
        spacing: Theme.gap

        Repeater {
            model: root.delay.choices

            ChoiceButton {
                required property int modelData

                width: choices.share
                height: choices.tall
                large: true
                chosen: root.delay.minutes === modelData
                name: qsTr("%1 minutes late", "delay, choice").arg(modelData)
                text: "+" + modelData
                note: qsTr("minutes", "delay, below a number")
                onTapped: root.delay.report(modelData)
            }
        }

        ChoiceButton {
            id: none

            width: choices.share
            height: choices.tall
            chosen: root.delay.minutes === 0
            name: qsTr("No delay", "delay, choice")
            onTapped: root.delay.report(0)
        }
    }

    WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.primary)
        visible: !root.delay.possible
        strong: true
        icon: "time"
        size: Theme.h2
        name: qsTr("To the clock", "delay, button")
        onTapped: root.tools.take("clock")
    }
}
