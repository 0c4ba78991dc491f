pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The machine's clock in large figures: it is right, or it is set.
ToolFrame {
    id: root

    readonly property ClockSetting clock: tools.clock as ClockSetting

    icon: "time"
    title: qsTr("The clock", "title of a tool")
    says: root.clock.drafting ? qsTr("Set what a clock you trust shows, for instance a mobile phone’s.", "clock") : root.clock.trusted ? qsTr("The kiosk trusts this time, and shows today and the expected delay by it.", "clock") : qsTr("The kiosk does not know whether this time is right, and shows neither today nor a delay. Compare it with a mobile phone.", "clock")
    alert: Theme.language === "it" ? root.clock.refusedIt : root.clock.refusedEn

    Column {
        readonly property bool clock: true // the time of now needs no source

        width: parent.width

        Heading {
            width: parent.width
            text: root.clock.time
            strong: true
            font.pixelSize: Theme.town * (Theme.smallest ? 0.9 : 1.4)
            lineHeight: 0.86
        }

        Heading {
            width: parent.width
            text: Words.weekday(root.clock.day) + " " + Words.fullDay(root.clock.day)
            font.pixelSize: Theme.h2 * (Theme.smallest ? 1 : 1.3)
        }
    }

    Grid {
        id: steppers

        readonly property real share: (width - (columns - 1) * columnSpacing) / columns
        readonly property list<string> fields: ["day", "month", "year", "hour", "minute"]

        function called(field: string): string {
            switch (field) {
            case "day":
                return qsTr("Day", "clock");
            case "month":
                return qsTr("Month", "clock");
            case "year":
                return qsTr("Year", "clock");
            case "hour":
                return qsTr("Hour", "clock");
            default:
                return qsTr("Minute", "clock");
            }
        }

        width: parent.width
        columns: 5
        columnSpacing: Theme.gap

        Repeater {
            model: steppers.fields

            Column {
                id: stepper

                required property string modelData
                readonly property string called: steppers.called(modelData)

                width: steppers.share
                spacing: 2 * Theme.u

                WideButton {
                    width: parent.width
                    height: Theme.touch * 1.15
                    icon: "plus"
                    text: ""
                    name: qsTr("%1: later", "clock, button").arg(stepper.called)
                    onTapped: root.clock.shift(stepper.modelData, 1)
                }

                Heading {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: stepper.called
                    font.pixelSize: Theme.lead
                }

                WideButton {
                    width: parent.width
                    height: Theme.touch * 1.15
                    icon: "minus"
                    text: ""
                    name: qsTr("%1: earlier", "clock, button").arg(stepper.called)
                    onTapped: root.clock.shift(stepper.modelData, -1)
                }
            }
        }
    }

    Row {
        id: answers

        readonly property real share: (width - spacing) / 2

        width: parent.width
        spacing: Theme.gap

        WideButton {
            width: answers.share
            height: Math.max(implicitHeight, Theme.primary * 0.75)
            enabled: !root.clock.busy && (root.clock.drafting || root.clock.wasSet || root.clock.vouched)
            opacity: enabled ? 1 : 0 // its room stays: nothing moves under a finger
            size: Theme.h2 * 0.9
            name: root.clock.drafting ? qsTr("Leave it as it is", "clock, button") : root.clock.wasSet ? qsTr("Put it back", "clock, button") : qsTr("Take that back", "clock, button")
            onTapped: root.clock.undo()
        }

        WideButton {
            width: answers.share
            height: Math.max(implicitHeight, Theme.primary * 0.75)
            strong: true
            enabled: !root.clock.busy && (root.clock.drafting || root.clock.confirmable && !root.clock.trusted)
            opacity: enabled ? 1 : 0
            size: Theme.h2 * 0.9
            name: root.clock.drafting ? qsTr("Set the clock", "clock, button") : qsTr("Yes, this is right", "clock, button")
            onTapped: root.clock.drafting ? root.clock.set() : root.clock.confirm()
        }
    }
}
