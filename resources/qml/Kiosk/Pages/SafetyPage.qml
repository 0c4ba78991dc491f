pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The safety notice over everything, in every language at once, until it has been read.
Rectangle {
    id: root

    required property Takeover takeover
    required property Visit visit
    readonly property bool overlay: true
    readonly property list<string> codes: Theme.languages === null ? [] : Theme.languages.codes
    readonly property int across: Theme.portrait ? 1 : Math.max(1, codes.length)

    function words(source: string, where: string): string {
        return Theme.languages === null ? "" : Theme.languages.together("SafetyPage", source, where);
    }

    // A finger that is on its way to what lay here before has not read anything.
    property bool ready: false

    color: Theme.redField
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words(QT_TR_NOOP("Safety notice", "head of a safety notice"), "head of a safety notice")

    onVisibleChanged: root.ready = false

    Connections {
        target: root.takeover

        function onChanged(): void {
            root.ready = false;
            guard.restart();
        }
    }

    Timer {
        id: guard

        interval: 1500
        running: root.visible
        onTriggered: root.ready = true
    }

    TouchStop {}

    Rectangle {
        id: head

        width: parent.width
        height: 52 * Theme.u
        color: Theme.notice

        Row {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "safety"
                ink: Theme.black
                side: 32 * Theme.u
            }

            Heading {
                anchors.verticalCenter: parent.verticalCenter
                text: root.words("Safety notice", "head of a safety notice")
                color: Theme.black
                font.pixelSize: Theme.h2 * (Theme.portrait ? 1 : 1.25)
            }
        }
    }

    Flickable {
        id: sheet

        y: head.height
        width: parent.width
        height: foot.y - y
        contentHeight: sayings.height + 2 * Theme.s4
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: sayings

            readonly property real cell: (root.width - 2 * Theme.margin - (columns - 1) * columnSpacing) / columns

            x: Theme.margin
            y: Math.max(Theme.s4, (sheet.height - height) / 2)
            columns: root.across
            columnSpacing: 2 * Theme.s4
            rowSpacing: Theme.s4

            Repeater {
                model: root.takeover.sayings

                SafetySaying {
                    width: sayings.cell
                    untilDay: root.takeover.untilDay
                    untilTime: root.takeover.untilTime
                }
            }
        }
    }

    Column {
        id: foot

        x: Theme.margin
        y: parent.height - height - Theme.s3
        width: parent.width - 2 * Theme.margin
        spacing: Theme.s2

        Prose {
            width: parent.width
            text: [root.words(QT_TR_NOOP("Emergency: call 112", "safety notice"), "safety notice"), root.takeover.source].filter(part => part !== "").join("  ·  ")
            color: Theme.onDark
            font.pixelSize: Theme.lead
        }

        Row {
            width: parent.width
            height: Theme.primary
            spacing: Theme.s2

            Repeater {
                model: root.codes

                WideButton {
                    required property string modelData

                    width: (foot.width - (root.codes.length - 1) * Theme.s2) / Math.max(1, root.codes.length)
                    height: parent.height
                    enabled: root.ready
                    size: Theme.h2
                    name: Theme.languages.say(modelData, "SafetyPage", QT_TR_NOOP("I have read it", "safety notice, button"), "safety notice, button")
                    onTapped: {
                        root.takeover.acknowledge();
                        if (root.visit.kind === "attract")
                            root.visit.begin(modelData);
                    }
                }
            }
        }
    }
}
