import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The town chosen on the map: its name, the way to its guide, and to its neighbours on the road.
Item {
    id: root

    required property Visit visit
    required property MapSpotDelegate spot
    required property MapSpotDelegate before
    required property MapSpotDelegate after

    signal walked(string slug)

    implicitHeight: content.height + 2 * content.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Item {
        id: content

        readonly property bool wide: width > 300 * Theme.u // the way to the guide stands beside the name
        readonly property real half: (width - Theme.s1) / 2

        x: 8 * Theme.u
        y: 7 * Theme.u
        width: root.width - 2 * x
        height: before.y + before.height

        Column {
            id: words

            width: content.wide ? content.half - Theme.s2 : content.width
            spacing: 4 * Theme.u

            Flow {
                width: parent.width
                spacing: 4 * Theme.u

                LegChip {
                    leg: root.spot === null ? 1 : root.spot.leg
                }

                Rectangle {
                    visible: root.spot !== null && root.spot.here
                    width: tag.implicitWidth + 10 * Theme.u
                    height: tag.implicitHeight + 2 * Theme.u
                    radius: 2 * Theme.u
                    color: Theme.here
                    border.width: Theme.u
                    border.color: Theme.gold

                    Heading {
                        id: tag

                        anchors.centerIn: parent
                        text: qsTr("You are here", "this town on the map and in the road book")
                        font.pixelSize: Theme.lead
                    }
                }
            }

            Heading {
                width: parent.width
                text: root.spot === null ? "" : root.spot.name
                font.pixelSize: Theme.h2 * 1.25
                lineHeight: 0.88
            }

            Prose {
                width: parent.width
                visible: text !== ""
                text: root.spot === null ? "" : root.spot.headline
                color: Theme.mute
            }
        }

        WideButton {
            id: guide

            x: content.wide ? content.half + Theme.s1 : 0
            y: content.wide ? Math.max(0, words.height - height) : words.height + 5 * Theme.u
            width: content.width - x
            height: Math.max(implicitHeight, 34 * Theme.u)
            strong: true
            icon: "town"
            text: qsTr("Open the guide", "map, to the town on the plate")
            name: qsTr("The guide of %1", "map, to the town on the plate").arg(root.spot === null ? "" : root.spot.name)
            onTapped: root.visit.openPage("town", root.spot.slug)
        }

        TownLink {
            id: before

            y: Math.max(words.height, guide.y + guide.height) + Theme.s2
            width: content.half
            height: Math.max(implicitHeight, after.implicitHeight)
            next: false
            note: qsTr("Before", "town before this one")
            title: root.before === null ? "" : root.before.name
            leg: root.before === null ? 1 : root.before.leg
            enabled: root.before !== null
            onTapped: root.walked(root.before.slug)
        }

        TownLink {
            id: after

            x: content.width - width
            y: before.y
            width: content.half
            height: before.height
            note: qsTr("Next", "town after this one")
            title: root.after === null ? "" : root.after.name
            leg: root.after === null ? 1 : root.after.leg
            enabled: root.after !== null
            onTapped: root.walked(root.after.slug)
        }
    }
}
