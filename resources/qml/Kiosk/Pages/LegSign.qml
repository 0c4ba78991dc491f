import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way to the road book of a leg, as a road sign: its chip and two words.
Touchable {
    id: root

    required property int leg
    property bool upright: false // the chip above the words, for a narrow sign

    name: qsTr("Road book of leg %1", "sign to the page of a leg").arg(leg)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 6 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.night ? Theme.card : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Grid {
        id: words

        anchors.centerIn: parent
        columns: root.upright ? 1 : 2
        spacing: (root.upright ? 1.5 : 6) * Theme.u
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        LegChip {
            leg: root.leg
        }

        Heading {
            text: qsTr("Road book", "sign to the page of a leg")
        }
    }
}
