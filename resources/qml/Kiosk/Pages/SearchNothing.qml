pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Nothing was found: what to try instead, hanging from the field.
Item {
    id: root

    required property Visit visit
    required property Seeker seeker
    readonly property bool broken: seeker.match === "broken"

    Column {
        y: Math.max(0, parent.height - height)
        width: parent.width
        spacing: Theme.s2

        Heading {
            width: parent.width
            text: root.broken ? qsTr("The search does not answer just now.", "search") : qsTr("Nothing is called “%1”", "search").arg(root.seeker.text.trim())
            font.pixelSize: Theme.h2
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: root.height > 115 * Theme.u * Theme.textScale
            text: qsTr("Try fewer letters: the beginning of a name is enough, and accents can be left out. Or look for the town on the map.", "search")
            color: Theme.mute
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.seeker.nearest

                WideButton {
                    required property string modelData

                    name: modelData
                    icon: "search"
                    onTapped: root.seeker.replace(modelData)
                }
            }

            WideButton {
                name: qsTr("All the towns on the map", "button of the search")
                icon: "map"
                onTapped: root.visit.openPage("map", "")
            }
        }
    }
}
