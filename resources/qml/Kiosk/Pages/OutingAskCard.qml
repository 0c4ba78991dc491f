pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How much time is there, and what must a place be like? Only what content can answer is asked.
Rectangle {
    id: root

    required property Outings outings
    required property bool stepTold
    required property bool roofTold
    readonly property real pad: 7 * Theme.u

    implicitHeight: column.height + 2 * pad
    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: column

        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: 5 * Theme.u

        Heading {
            width: parent.width
            text: qsTr("How much time have you got?", "guide by time, question")
            font.pixelSize: Theme.h2
        }

        Row {
            id: times

            width: parent.width
            spacing: 4 * Theme.u

            Repeater {
                model: [15, 30, 60]

                ChoiceButton {
                    required property int modelData

                    width: (times.width - 2 * times.spacing) / 3
                    height: Math.max(implicitHeight, Theme.portrait ? 46 * Theme.u : 50 * Theme.u)
                    large: true
                    name: qsTr("%1 minutes", "guide by time, button").arg(modelData)
                    text: modelData.toString()
                    note: qsTr("minutes", "guide by time, below a figure")
                    chosen: root.outings.minutes === modelData
                    onTapped: root.outings.choose(modelData)
                }
            }
        }

        Row {
            id: needs

            readonly property int asked: (root.stepTold ? 1 : 0) + (root.roofTold ? 1 : 0)
            readonly property real share: asked > 1 ? (width - spacing) / 2 : width
            readonly property real tallest: Math.max(step.implicitHeight, roof.implicitHeight, 28 * Theme.u)

            width: parent.width
            visible: asked > 0
            spacing: times.spacing

            ChoiceButton {
                id: step

                width: needs.share
                height: needs.tallest
                visible: root.stepTold
                icon: "step-free"
                name: qsTr("Step-free", "guide by time, filter")
                chosen: root.outings.stepFree
                onTapped: root.outings.askStepFree(!root.outings.stepFree)
            }

            ChoiceButton {
                id: roof

                width: needs.share
                height: needs.tallest
                visible: root.roofTold
                icon: "indoors"
                name: qsTr("Indoors", "guide by time, filter")
                chosen: root.outings.indoors
                onTapped: root.outings.askIndoors(!root.outings.indoors)
            }
        }
    }
}
