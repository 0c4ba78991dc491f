pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An enamel sign: field, keyline, four screws; a label, a figure, a note. A time tells besides how it
// is known, and on its day where in the day it is.
Item {
    id: root

    required property string label
    required property string value
    property string note: ""
    property string status: "" // how a time is known; "" of plain facts
    property string phase: "" // words: soon, now, passed
    property bool lit: false // it is now
    property color tone: Theme.field(1)
    property real figure: 34 * Theme.u
    readonly property string claim: status === "" ? "" : "time" // says a time: status, source and day must stand by it

    implicitWidth: Math.max(figureText.implicitWidth, labelText.implicitWidth, noteText.implicitWidth) + 24 * Theme.u
    implicitHeight: words.implicitHeight + 16 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, phase, note, Words.status(status)].filter(part => part !== "").join(", ")

    component Screw: Rectangle {
        property real slot: 0 // degrees it was turned to

        width: 3 * Theme.u
        height: width
        radius: width / 2
        color: Theme.onDark

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.7
            height: Math.max(1, 0.5 * Theme.u)
            color: root.tone
            rotation: parent.slot
        }
    }

    Rectangle {
        readonly property bool overlay: true

        x: 1.2 * Theme.u
        y: 1.6 * Theme.u
        width: root.width
        height: root.height
        radius: 5 * Theme.u
        color: "#1B1A17"
        opacity: 0.16
    }

    Rectangle {
        anchors.fill: parent
        radius: 5 * Theme.u
        color: root.tone

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2.4 * Theme.u
            radius: 3.2 * Theme.u
            color: "transparent"
            border.color: root.lit ? Theme.notice : Theme.onDark
            border.width: Math.max(2, (root.lit ? 2.4 : 1) * Theme.u)
        }

        Screw {
            x: 5.4 * Theme.u
            y: 5.4 * Theme.u
            slot: 35
        }

        Screw {
            x: root.width - width - 5.4 * Theme.u
            y: 5.4 * Theme.u
            slot: 75
        }

        Screw {
            x: 5.4 * Theme.u
            y: root.height - height - 5.4 * Theme.u
            slot: 115
        }

        Screw {
            x: root.width - width - 5.4 * Theme.u
            y: root.height - height - 5.4 * Theme.u
            slot: 155
        }
    }

    Column {
        id: words

        anchors.centerIn: parent
        width: root.width - 18 * Theme.u

        Heading {
            id: labelText

            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            color: Theme.onDark
            font.pixelSize: Theme.lead
        }

        Heading {
            id: figureText

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.value
            color: Theme.onDark
            strong: true
            font.pixelSize: root.figure
            lineHeight: 0.9
        }

        Heading {
            width: parent.width
            bottomPadding: Theme.u
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.phase
            color: root.lit ? Theme.notice : Theme.onDark
            font.pixelSize: Theme.h3
            lineHeight: 0.9
        }

        Prose {
            id: noteText

            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.note
            color: Theme.onDark
            font.pixelSize: Theme.small
            lineHeight: 1
        }

        Item {
            width: parent.width
            height: tag.height + 2 * Theme.u
            visible: root.status !== ""

            StatusTag {
                id: tag

                y: 2 * Theme.u
                anchors.horizontalCenter: parent.horizontalCenter
                width: implicitWidth
                height: implicitHeight
                status: root.status
                most: parent.width
            }
        }
    }
}
