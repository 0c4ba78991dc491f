pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Fields over the whole glass that fill where fingers come; what stays empty is told in the end.
Rectangle {
    id: root

    required property Tools tools
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property TouchTest test: tools.touch as TouchTest
    readonly property real side: Math.max(24 * Theme.mm, Math.max(width, height) / 24)
    readonly property int columns: Math.max(2, Math.round(width / side))
    readonly property int rows: Math.max(2, Math.round(height / side))

    function begin(): void {
        for (let i = 0; i < fields.count; i++)
            (fields.itemAt(i) as Field).filled = false;
        root.test.begin(root.columns, root.rows);
    }

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Touch test", "title of a tool")
    Component.onCompleted: root.begin()

    component Field: Rectangle {
        property bool filled: false

        color: filled ? Theme.hue(4) : root.test.told ? Theme.notice : Theme.card
        border.width: Theme.hairline
        border.color: filled ? Theme.paper : Theme.ink
    }

    Connections {
        target: root.test

        function onFilled(field: int): void {
            (fields.itemAt(field) as Field).filled = true;
        }
    }

    Repeater {
        id: fields

        model: root.columns * root.rows

        Field {
            required property int index
            readonly property bool overlay: true
            readonly property int column: index % root.columns
            readonly property int row: Math.floor(index / root.columns)

            x: Math.round(column * root.width / root.columns)
            y: Math.round(row * root.height / root.rows)
            width: Math.round((column + 1) * root.width / root.columns) - x + Theme.hairline
            height: Math.round((row + 1) * root.height / root.rows) - y + Theme.hairline
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 10
        onPressed: points => {
            root.test.count(points.length);
            points.forEach(point => root.test.stroke(point.x / root.width, point.y / root.height, point.x / root.width, point.y / root.height));
        }
        onTouchUpdated: points => root.test.count(points.length)
        onUpdated: points => points.forEach(point => root.test.stroke(point.previousX / root.width, point.previousY / root.height, point.x / root.width, point.y / root.height))
    }

    // The fields below it fill as well: a finger that wipes across goes through.
    Rectangle {
        readonly property bool overlay: true

        x: (root.width - width) / 2
        y: root.height - height - Theme.s4
        width: Math.min(root.width - 2 * Theme.margin, 430 * Theme.u)
        height: words.height + 2 * Theme.s3
        radius: Theme.radius
        color: Theme.card
        border.width: Math.max(2, Theme.u)
        border.color: Theme.ink

        Column {
            id: words

            x: Theme.s3
            y: Theme.s3
            width: parent.width - 2 * x
            spacing: Theme.s2

            Heading {
                width: parent.width
                text: root.test.missing === 0 ? qsTr("The whole glass feels", "touch test") : root.test.told ? qsTr("Fields that felt nothing: %1", "touch test").arg(root.test.missing) : qsTr("Wipe over the whole glass", "touch test")
                font.pixelSize: Theme.h2
            }

            Prose {
                width: parent.width
                text: root.test.missing === 0 ? qsTr("Nothing needs to be done.", "touch test") : root.test.told ? qsTr("Dry and clean the glass there and try again; if the same fields stay empty, call the organisers.", "touch test") : qsTr("Fields fill where fingers come, through this sheet too. What stays empty does not feel: water, dirt or a fault.", "touch test")
                font.pixelSize: Theme.lead
            }

            Prose {
                width: parent.width
                visible: !root.test.told
                text: qsTr("Still empty: %1 · fingers at once, so far: %2", "touch test").arg(root.test.missing).arg(root.test.fingers)
                color: Theme.mute
                font.pixelSize: Theme.lead
            }

            Row {
                id: answers

                readonly property real share: (width - spacing) / 2

                width: parent.width
                spacing: Theme.gap

                WideButton {
                    width: answers.share
                    height: Math.max(implicitHeight, Theme.touch * 1.4)
                    firm: true // pressed, it is a button; wiped across, the fields below it fill
                    enabled: root.test.told
                    name: qsTr("Once more", "touch test, button")
                    onTapped: root.begin()
                }

                WideButton {
                    width: answers.share
                    height: Math.max(implicitHeight, Theme.touch * 1.4)
                    firm: true
                    strong: true
                    name: root.test.told ? qsTr("End the test", "touch test, button") : qsTr("What is missing?", "touch test, button")
                    onTapped: root.test.told ? root.tools.putBack() : root.test.tell()
                }
            }
        }
    }
}
