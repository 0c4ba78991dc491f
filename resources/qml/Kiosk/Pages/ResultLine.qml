pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A line of a classification: place or year, crew, car, what they did.
Column {
    id: root

    required property int place
    required property int season
    required property list<string> crew
    required property string car
    required property string number
    required property string result
    required property string note
    required property int decade
    property bool sought: false // it is the one that was looked for
    readonly property color medal: place === 1 ? Theme.gold : place === 2 ? Theme.silver : place === 3 ? Theme.bronze : "transparent"
    readonly property bool medalled: place > 0 && place < 4
    readonly property string carWords: number === "" ? car : qsTr("%1, no. %2", "a car and its race number").arg(car).arg(number)

    readonly property string claim: "result"

    Accessible.role: Accessible.StaticText
    Accessible.name: [place > 0 ? place + "." : season, crew.join(", "), carWords, result, note].filter(part => part !== "").join(" ")

    Item {
        width: parent.width
        height: span.height + 9 * Theme.u
        visible: root.decade > 0

        Rectangle {
            y: 5 * Theme.u
            width: span.implicitWidth + 10 * Theme.u
            height: span.implicitHeight + 2 * Theme.u
            radius: 2 * Theme.u
            color: Theme.black
            border.width: Theme.night ? Theme.hairline : 0
            border.color: Theme.line

            Heading {
                id: span

                anchors.centerIn: parent
                text: root.decade + "–" + (root.decade + 9)
                color: Theme.onDark
                font.pixelSize: Theme.lead
            }
        }
    }

    Item {
        width: parent.width
        height: Math.max(21 * Theme.u, crewWords.height, carColumn.height) + 5 * Theme.u

        Rectangle {
            anchors.fill: parent
            visible: root.sought
            color: Theme.here
            border.width: 1.5 * Theme.u
            border.color: Theme.gold
        }

        Rectangle {
            width: 19 * Theme.u
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.medalled
            color: Qt.lighter(root.medal, 1.15) // so that its figure is read
        }

        Heading {
            width: root.place > 0 ? 19 * Theme.u : crewWords.x
            horizontalAlignment: root.place > 0 ? Text.AlignHCenter : Text.AlignLeft
            anchors.verticalCenter: parent.verticalCenter
            text: root.place > 0 ? root.place : root.season > 0 ? root.season : ""
            strong: true
            color: root.medalled ? Theme.black : Theme.ink
            font.pixelSize: root.place > 0 ? 14 * Theme.u : Theme.h2 * 0.86
        }

        Column {
            id: crewWords

            x: (root.place > 0 ? 27 * Theme.u : Math.max(42 * Theme.u, Theme.h2 * 0.86 * 2.1 + 6 * Theme.u))
            width: parent.width * 0.56 - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.u

            Heading {
                width: parent.width
                text: root.crew.map(person => person.length > 20 ? person : person.replace(/ /g, "\u00a0")).join(" · ") // breaks between people
                lineHeight: 0.92
            }

            Prose {
                width: parent.width
                visible: text !== ""
                text: root.note
                color: Theme.mute
                font.pixelSize: Theme.small
                lineHeight: 1.05
            }
        }

        Column {
            id: carColumn

            x: parent.width * 0.58
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter

            Prose {
                width: parent.width
                visible: text !== ""
                text: root.carWords
                font.pixelSize: Theme.small * 1.06
                lineHeight: 1.05
            }

            Heading {
                width: parent.width
                visible: text !== ""
                text: root.result
                color: Theme.redText
                font.pixelSize: Theme.small * 1.2
            }
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Math.max(1, 0.5 * Theme.u)
            color: Theme.line
        }
    }
}
