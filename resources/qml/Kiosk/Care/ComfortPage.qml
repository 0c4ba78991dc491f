pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Brightness and volume, each in five steps that can be touched.
ToolFrame {
    id: root

    readonly property Comfort comfort: tools.comfort as Comfort

    icon: "comfort"
    title: qsTr("Brightness and volume", "title of a tool")
    says: qsTr("Both stay as they are set, also after a restart. In the sun the screen needs all its brightness.", "comfort")
    alert: root.comfort.mute ? (Theme.language === "it" ? root.comfort.muteIt : root.comfort.muteEn) : ""

    component Steps: Column {
        id: steps

        required property string title
        required property list<int> levels
        required property int level

        signal wished(percent: int)

        width: parent.width
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: steps.title
            font.pixelSize: Theme.h2
        }

        Row {
            id: row

            readonly property real share: (width - (steps.levels.length - 1) * spacing) / steps.levels.length

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: steps.levels

                ChoiceButton {
                    required property int modelData
                    required property int index

                    width: row.share
                    height: Math.max(implicitHeight, Theme.primary)
                    large: true
                    chosen: modelData === steps.level
                    name: steps.title + " " + modelData + " %"
                    text: String(index + 1)
                    note: modelData === 0 ? qsTr("off", "a level of sound") : modelData + " %"
                    onTapped: steps.wished(modelData)
                }
            }
        }
    }

    Steps {
        title: qsTr("Brightness", "comfort")
        levels: root.comfort.brightnessSteps
        level: root.comfort.brightness
        onWished: percent => root.comfort.setBrightness(percent)
    }

    Steps {
        title: qsTr("Volume", "comfort")
        levels: root.comfort.volumeSteps
        level: root.comfort.volume
        onWished: percent => root.comfort.setVolume(percent)
    }
}
