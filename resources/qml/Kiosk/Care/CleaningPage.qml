pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Before the glass is cleaned: for how long, and how it is wiped.
ToolFrame {
    id: root

    icon: "cleaning"
    title: qsTr("Clean the glass", "title of a tool")
    says: qsTr("The glass then feels no touch, for as long as you choose, and wakes by itself. Spray the cloth, never the glass; wipe from the top down.", "cleaning")

    Grid {
        id: choices

        readonly property real share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: root.tools.cleaningSeconds

            ChoiceButton {
                required property int modelData

                width: choices.share
                height: Math.max(implicitHeight, 1.4 * Theme.primary)
                large: true
                name: qsTr("%1 seconds", "cleaning, for how long").arg(modelData)
                text: String(modelData)
                note: qsTr("seconds", "cleaning, below a number")
                onTapped: root.tools.clean(modelData)
            }
        }
    }
}
