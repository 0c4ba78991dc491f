pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// IT | EN: letters, no flags; the language in use is filled.
Row {
    id: root

    required property string language

    signal chosen(language: string)

    Repeater {
        model: ["it", "en"]

        Touchable {
            id: choice

            required property string modelData
            readonly property bool current: root.language === modelData

            width: Math.max(33 * Theme.u, 20 * Theme.mm)
            height: Math.max(26 * Theme.u, 20 * Theme.mm)
            name: modelData === "it" ? "Italiano" : "English"
            Accessible.checkable: true
            Accessible.checked: current
            onTapped: root.chosen(modelData)

            Rectangle {
                anchors.fill: parent
                radius: 2 * Theme.u
                color: choice.current ? Theme.onDark : choice.pressed ? Theme.barPressed : "transparent"
                border.color: Theme.onDark
                border.width: Theme.hairline
            }

            Heading {
                anchors.centerIn: parent
                text: choice.modelData.toUpperCase()
                color: choice.current ? Theme.black : Theme.onDark
            }
        }
    }
}
