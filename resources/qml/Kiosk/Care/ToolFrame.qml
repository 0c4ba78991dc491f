import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A tool on the desk: what it is for in a sentence, what is touched low on the glass, the way back.
// Lying, the sentence stands beside; should it ever not fit, it moves under the finger.
DeskFrame {
    id: root

    required property Tools tools
    required property string icon
    property string says: ""
    property string alert: "" // what could not be done, and what to do
    default property alias work: page.data

    buttons: WideButton {
        height: Theme.touch
        icon: "back"
        name: qsTr("Back to the desk", "bar of a tool")
        size: Math.min(Theme.h3, 14 * Theme.u)
        onTapped: root.tools.putBack()
    }

    Flickable {
        id: sheet

        readonly property real edge: Theme.smallest ? Theme.s2 : Theme.s3
        readonly property bool crowded: !Theme.portrait && Theme.smallest && Theme.largeText && root.alert !== ""
        readonly property real least: Theme.portrait ? words.height + page.height + 3 * edge : Math.max(words.height, page.height) + 2 * edge

        anchors.fill: parent
        contentHeight: Math.max(height, least)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: words

            x: Theme.margin
            y: sheet.edge
            width: Theme.portrait ? sheet.width - 2 * x : 0.3 * sheet.width
            spacing: Theme.s2

            Item {
                width: parent.width
                height: Theme.portrait ? Math.max(disc.height, saying.height) : saying.y + saying.height

                Rectangle {
                    id: disc

                    visible: !sheet.crowded
                    width: 46 * Theme.u
                    height: width
                    radius: width / 2
                    color: Theme.notice

                    Icon {
                        anchors.centerIn: parent
                        name: root.icon
                        ink: Theme.black
                        side: 26 * Theme.u
                    }
                }

                Prose {
                    id: saying

                    x: Theme.portrait ? disc.width + Theme.s3 : 0
                    y: Theme.portrait ? Math.max(0, (disc.height - height) / 2) : sheet.crowded ? 0 : disc.height + Theme.s2
                    width: parent.width - x
                    text: root.says
                    font.pixelSize: Theme.h3 * (Theme.portrait || Theme.smallest || Theme.largeText ? 1 : 1.2)
                }
            }

            NoticeBand {
                width: parent.width
                height: implicitHeight
                visible: text !== ""
                icon: "attention"
                text: root.alert
                size: Theme.lead
            }
        }

        Column {
            id: page

            x: Theme.portrait ? Theme.margin : words.x + words.width + Theme.s4
            y: sheet.contentHeight - height - sheet.edge
            width: sheet.width - x - Theme.margin
            spacing: sheet.edge
        }
    }
}
