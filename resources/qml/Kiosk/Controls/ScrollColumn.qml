pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// A column longer than the page: moves under the finger, and by two buttons low on its right.
Item {
    id: root

    required property Visit visit
    // The column is as narrow without the buttons as with them: what is in it is laid out once.
    readonly property real gutter: railWidth + Theme.s1
    readonly property bool overflowing: end > 1
    readonly property real end: Math.max(0, flick.contentHeight - flick.height)
    readonly property real railWidth: Math.max(20 * Theme.u, 20 * Theme.mm)
    readonly property real naturalHeight: column.height + foot
    property real foot: Theme.s3
    property bool hanging: false // a short column hangs from the bar
    property color ground: Theme.paper // what it lies on, for the edges that fade
    property real wanted: 0 // where the visitor left it; kept while the content grows back
    property alias spacing: column.spacing
    property alias contentWidth: column.width
    default property alias stuff: column.data

    function back(): void {
        glide.stop();
        flick.cancelFlick();
        root.wanted = root.visit.scroll;
        root.settle();
    }

    function settle(): void {
        flick.contentY = Math.min(root.wanted, root.end);
    }

    function note(position: real): void {
        root.wanted = position;
        root.visit.noteScroll(position);
    }

    function step(direction: int): void {
        const from = glide.running ? glide.to : flick.contentY;
        glide.to = Math.max(0, Math.min(from + direction * flick.height * 0.8, root.end));
        root.note(glide.to);
        glide.restart();
    }

    onVisibleChanged: {
        if (visible)
            back();
        else
            flick.cancelFlick(); // it would run on unseen, into the next visit
    }
    onEndChanged: {
        if (!flick.moving && !glide.running)
            settle();
    }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            if (root.visible)
                root.back();
        }
    }

    NumberAnimation {
        id: glide

        target: flick
        property: "contentY"
        duration: Theme.rise
        easing.type: Easing.OutCubic
    }

    Flickable {
        id: flick

        width: root.width - root.gutter
        height: root.height
        clip: true
        contentHeight: column.height + root.foot
        boundsBehavior: Flickable.StopAtBounds
        pressDelay: 0
        onMovementStarted: glide.stop()
        onMovementEnded: root.note(contentY)

        Column {
            id: column

            y: root.hanging ? Math.max(0, flick.height - root.naturalHeight) : 0
            width: flick.width
            spacing: Theme.s2
        }
    }

    component Edge: FadingEdge {
        width: column.width
        ground: root.ground
    }

    component Turn: Touchable {
        id: turn

        required property string icon

        width: root.railWidth
        height: Math.max(32 * Theme.u, 20 * Theme.mm)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: turn.pressed ? Theme.pressed : Theme.card
            border.width: Theme.hairline
            border.color: turn.enabled ? Theme.ink : Theme.line
        }

        Icon {
            anchors.centerIn: parent
            name: turn.icon
            opacity: turn.enabled ? 1 : 0.3
        }
    }

    Edge {
        visible: flick.contentY > 1
        height: 8 * Theme.u
    }

    Edge {
        y: root.height - height
        visible: root.overflowing && flick.contentY < root.end - 1
        low: true
    }

    Item {
        id: rail

        x: root.width - width
        width: root.railWidth
        height: root.height - root.foot
        visible: root.overflowing

        Rectangle {
            id: track

            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.hairline
            height: turns.y - Theme.s2
            visible: height > 20 * Theme.u
            color: Theme.line

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.end > 0 ? (parent.height - height) * flick.contentY / root.end : 0
                width: 2 * Theme.u
                height: Math.max(10 * Theme.u, parent.height * flick.height / flick.contentHeight)
                radius: width / 2
                color: Theme.mute
            }
        }

        Column {
            id: turns

            y: rail.height - height
            spacing: Theme.s1

            Turn {
                name: qsTr("Up", "scroll button")
                icon: "up"
                enabled: flick.contentY > 1
                onTapped: root.step(-1)
            }

            Turn {
                name: qsTr("Down", "scroll button")
                icon: "down"
                enabled: flick.contentY < root.end - 1
                onTapped: root.step(1)
            }
        }
    }
}
