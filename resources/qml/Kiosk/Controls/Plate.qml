pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An enamel sign: field, keyline, four screws; a label, a figure, a note.
Item {
    id: root

    required property string label
    required property string value
    property string note: ""
    property color tone: Theme.field(1)
    property real figure: 34 * Theme.u

    implicitWidth: Math.max(figureText.implicitWidth, labelText.implicitWidth, noteText.implicitWidth) + 24 * Theme.u
    implicitHeight: words.implicitHeight + 16 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, note].filter(part => part !== "").join(", ")

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
            border.color: Theme.onDark
            border.width: Math.max(2, Theme.u)
        }

        Repeater {
            model: 4

            Rectangle {
                required property int index

                width: 3 * Theme.u
                height: width
                radius: width / 2
                color: Theme.onDark
                x: index % 2 ? root.width - width - 5.4 * Theme.u : 5.4 * Theme.u
                y: index > 1 ? root.height - height - 5.4 * Theme.u : 5.4 * Theme.u

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width * 0.7
                    height: Math.max(1, 0.5 * Theme.u)
                    color: root.tone
                    rotation: 35 + parent.index * 40
                }
            }
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
    }
}
