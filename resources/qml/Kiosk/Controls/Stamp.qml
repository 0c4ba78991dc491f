pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The rubber stamp of a control; a little crooked, a little worn on its rings.
Item {
    id: root

    required property string role
    property color ink: Theme.hue(1)
    property color wear: Theme.paper
    property real size: 44 * Theme.u
    readonly property bool overlay: true // stamps fall as they fall
    // Below this size ring words are smaller than reading size; the code alone is stamped.
    readonly property bool worded: size * 0.13 >= Theme.small * 0.95

    width: size
    height: size
    rotation: -9
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.role(role)

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.color: root.ink
        border.width: root.size * 0.035
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.size * 0.065
        radius: width / 2
        color: "transparent"
        border.color: root.ink
        border.width: root.size * 0.014
    }

    Column {
        anchors.centerIn: parent
        spacing: -root.size * 0.035

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.worded
            text: root.upper
            color: root.ink
            font.pixelSize: root.size * 0.13
        }

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            text: Words.code(root.role)
            color: root.ink
            strong: true
            font.pixelSize: root.size * (root.worded ? 0.42 : 0.5)
        }

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.worded
            text: root.lower
            color: root.ink
            font.pixelSize: root.size * 0.13
        }
    }

    readonly property string upper: {
        switch (role) {
        case "time-trial":
            return qsTr("TIME", "upper word of the stamp of a time trial");
        case "average-trial":
            return qsTr("AVERAGE", "upper word of the stamp of an average trial");
        case "time-control":
            return qsTr("TIME", "upper word of the stamp of a time control");
        default:
            return qsTr("STAMP", "upper word of the stamp of a stamp control");
        }
    }
    readonly property string lower: {
        switch (role) {
        case "time-trial":
            return qsTr("TRIAL", "lower word of the stamp of a time trial");
        case "average-trial":
            return qsTr("TRIAL", "lower word of the stamp of an average trial");
        case "time-control":
            return qsTr("CONTROL", "lower word of the stamp of a time control");
        default:
            return qsTr("CONTROL", "lower word of the stamp of a stamp control");
        }
    }

    Repeater {
        model: root.worded ? 34 : 12 // a small stamp has less ring to wear

        Rectangle {
            required property int index
            readonly property real angle: index * 2.39996
            readonly property real distance: 0.44 + 0.055 * ((index * 37) % 34) / 34

            x: root.size * (0.5 + distance * Math.cos(angle))
            y: root.size * (0.5 + distance * Math.sin(angle))
            width: root.size * (0.008 + 0.011 * ((index * 13) % 5) / 5)
            height: width
            radius: width / 2
            color: root.wear
        }
    }
}
