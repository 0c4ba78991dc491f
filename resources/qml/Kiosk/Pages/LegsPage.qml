pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The legs of the edition: on the map, and as a list that opens each of them.
Item {
    id: root

    required property Visit visit
    required property LegsView view
    readonly property bool full: view.state === "full"
    readonly property bool roomy: !Theme.largeText && (Theme.portrait || height > 340 * Theme.u) // for a sentence more
    readonly property real panelWidth: Theme.portrait ? width : Math.round(Math.min((Theme.largeText ? 320 : 286) * Theme.u, width * 0.47))
    readonly property real mapHeight: Math.round(Theme.portrait ? Math.max(height - (Theme.largeText ? 300 : 312) * Theme.u, 0.54 * width, 0.42 * Theme.windowHeight - Theme.lift) : height)

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }

    RouteMap {
        width: Theme.portrait ? root.width : root.width - root.panelWidth
        height: root.mapHeight
        visible: root.full
        visit: root.visit
        view: root.view
    }

    Item {
        x: root.width - width
        y: Theme.portrait ? root.mapHeight : 0
        width: root.panelWidth
        height: root.height - y
        visible: root.full

        Rectangle {
            width: Theme.portrait ? parent.width : Math.max(2, Theme.u)
            height: Theme.portrait ? Math.max(2, Theme.u) : parent.height
            color: Theme.ink
        }

        Column {
            id: head

            x: Theme.margin
            y: (Theme.portrait ? 8 : 14) * Theme.u
            width: parent.width - 2 * x
            spacing: Theme.s1

            Heading {
                width: parent.width
                text: legs.count === 5 ? qsTr("Five legs", "heading of the map") : qsTr("The legs", "heading of the map")
                font.pixelSize: Theme.h1
                lineHeight: 0.9
            }

            Prose {
                width: parent.width
                visible: text !== "" && root.roomy
                text: root.view.summary
                color: Theme.mute
            }
        }

        ScrollColumn {
            id: rows

            x: Theme.s3
            y: head.y + head.height + Theme.s2
            // Where the rows fit for certain, the room for the buttons that scroll is theirs.
            width: parent.width - 2 * x + (!Theme.largeText && root.height > 300 * Theme.u ? gutter : 0)
            height: parent.height - y
            visit: root.visit
            hanging: true
            spacing: 3.5 * Theme.u

            Repeater {
                id: legs

                model: root.view.legs

                LegRowButton {
                    required property string slug
                    required number
                    required start
                    required finish
                    required day
                    required distance
                    required about
                    required here

                    width: rows.contentWidth
                    onTapped: root.visit.openPage("leg", slug)
                }
            }
        }
    }
}
