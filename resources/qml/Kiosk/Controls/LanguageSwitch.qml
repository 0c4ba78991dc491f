pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// IT | EN | …: letters, no flags; the language in use is filled. The release says which there are.
Row {
    id: root

    required property string language
    property list<string> codes: Theme.languages.codes

    readonly property string itself: QT_TR_NOOP("English", "the name of this language in itself") // for kiosk/screen/languages.py

    signal chosen(language: string)

    Repeater {
        model: root.codes

        Touchable {
            id: choice

            required property string modelData
            readonly property bool current: root.language === modelData

            width: Math.max(33 * Theme.u, 20 * Theme.mm)
            height: Math.max(26 * Theme.u, 20 * Theme.mm)
            name: Theme.languages.called(modelData)
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
