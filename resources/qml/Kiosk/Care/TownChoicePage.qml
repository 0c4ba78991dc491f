pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// In which town does this kiosk stand? The towns of the release, leg by leg.
ToolFrame {
    id: root

    required property string town
    readonly property TownChoice choice: tools.town as TownChoice
    readonly property bool low: Theme.smallest || Theme.lowReach // little room where the hand is
    readonly property int across: Theme.portrait ? 2 : Theme.smallest && Theme.lowReach ? 6 : root.low ? 4 : 3

    icon: "place"
    title: qsTr("The town of this kiosk", "title of a tool")
    says: root.choice.fixed ? qsTr("The start command of this kiosk says that it stands in %1; a choice here would not count. Call the organisers.", "town").arg(root.town) : root.choice.chosen === "" ? qsTr("The kiosk stands in %1. If that is wrong, choose the leg and then the town.", "town").arg(root.town) : root.choice.same ? qsTr("The kiosk stands in %1 already.", "town").arg(root.choice.chosen) : qsTr("The kiosk will stand in %1. The screen restarts for that; it can be changed back here.", "town").arg(root.choice.chosen)
    alert: root.choice.failed ? qsTr("The disk does not take it. Try again; then call the organisers.", "town") : ""
    Component.onCompleted: root.choice.look(Theme.language)

    Grid {
        id: towns

        readonly property real share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        visible: !root.choice.fixed
        columns: root.across
        spacing: 5 * Theme.u

        Repeater {
            model: root.choice.towns

            ChoiceButton {
                required property string slug
                required property bool here
                required name

                width: towns.share
                height: Math.max(implicitHeight, Theme.touch * (root.low ? 1 : 1.4))
                chosen: root.choice.chosenSlug === slug
                note: here ? qsTr("here now", "town of the kiosk") : ""
                onTapped: root.choice.choose(chosen ? "" : slug)
            }
        }
    }

    Row {
        id: legs

        readonly property real share: (width - (root.choice.legs.length - 1) * spacing) / Math.max(1, root.choice.legs.length)

        width: parent.width
        visible: !root.choice.fixed
        spacing: 5 * Theme.u

        Repeater {
            model: root.choice.legs

            ChoiceButton {
                id: leg

                required property int modelData

                width: legs.share
                height: Math.max(implicitHeight, Theme.touch * 1.15)
                name: Words.leg(leg.modelData)
                chosen: root.choice.leg === modelData
                onTapped: root.choice.turnTo(modelData)

                Rectangle {
                    readonly property bool overlay: true

                    x: 2 * Theme.u
                    y: parent.height - height - 2 * Theme.u
                    width: parent.width - 2 * x
                    height: 3 * Theme.u
                    color: leg.chosen ? Theme.paper : Theme.hue(leg.modelData)
                }
            }
        }
    }

    WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.touch * 1.3)
        visible: !root.choice.fixed
        strong: true
        enabled: root.choice.chosen !== "" && !root.choice.same
        opacity: enabled ? 1 : 0 // its room stays: nothing moves under a finger
        size: Theme.h2
        name: qsTr("Set %1 and restart the screen", "town, button").arg(root.choice.chosen)
        onTapped: root.choice.settle()
    }
}
