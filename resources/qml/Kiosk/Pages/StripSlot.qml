pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A piece of the punched paper roll with one box on it; the two strips fill the box each their way.
Item {
    id: root

    required property int number
    required property string slug
    required property string name
    required property string place
    required property string picture
    required property bool here
    required property bool start
    required property bool finish
    required property bool lunch
    required property list<string> controls
    required property string convoy
    required property string time
    required property bool about
    required property string status
    required property int distance
    required property real bearing
    required property int index
    required property int leg
    property bool lying: false
    readonly property bool town: slug !== ""
    readonly property real rim: 11 * Theme.u // paper beside the box, where the holes are
    readonly property real pitch: 12 * Theme.u
    readonly property real boxWidth: width - 2 * box.x
    readonly property real boxHeight: height - 2 * box.y
    readonly property string role: start ? Words.role("start") : finish ? Words.role("finish") : lunch ? Words.role("lunch") : ""
    readonly property string controlWords: controls.map(control => Words.role(control)).join(" · ")
    property point chipAt: Qt.point(0, 0)
    default property alias stuff: box.data

    signal opened

    z: index

    Rectangle {
        id: ground

        anchors.fill: box
        color: touch.pressed ? Theme.pressed : root.here ? Theme.here : root.town ? Theme.card : Theme.paper
    }

    Touchable {
        id: touch

        anchors.fill: box
        visible: root.town
        name: root.number + ". " + root.name
        Accessible.description: [root.place, root.role, root.controlWords].filter(part => part !== "").join(", ")
        onTapped: root.opened()
    }

    Item {
        id: box

        x: root.lying ? root.rim : 3 * Theme.u
        y: root.lying ? 3 * Theme.u : root.rim
        width: root.boxWidth
        height: root.boxHeight
    }

    Rectangle {
        readonly property bool overlay: true

        anchors.fill: box
        color: "transparent"
        border.width: root.here ? 2 * Theme.u : Theme.hairline
        border.color: root.here ? Theme.gold : Theme.ink
    }

    Rectangle {
        readonly property bool overlay: true

        x: box.x + 4 * Theme.u
        y: box.y + 4 * Theme.u
        width: Math.max(17 * Theme.u, figure.implicitWidth + 5 * Theme.u)
        height: 17 * Theme.u
        radius: height / 2
        color: Theme.field(root.leg)
        border.width: Theme.u
        border.color: Theme.onDark

        Heading {
            id: figure

            anchors.centerIn: parent
            text: root.number
            color: Theme.onDark
            strong: true
            font.pixelSize: 12 * Theme.u
        }
    }

    WayChip {
        x: root.chipAt.x - width / 2
        y: root.chipAt.y - height / 2
        distance: root.distance
        bearing: root.bearing
    }
}
