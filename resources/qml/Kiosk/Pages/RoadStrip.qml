pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The road book of a leg: a roll of paper that lies, or unrolls downwards.
Item {
    id: root

    required property Visit visit
    required property LegView view
    property bool lying: false // boxes lie on their sides, the roll unrolls downwards
    readonly property real seen: lying ? list.height : list.width
    readonly property real end: lying ? list.originY + list.contentHeight - list.height : list.originX + list.contentWidth - list.width
    readonly property real pitch: 12 * Theme.u
    readonly property real at: lying ? list.contentY - list.originY : list.contentX - list.originX
    readonly property bool more: lying ? !list.atYEnd : !list.atXEnd
    readonly property bool less: lying ? !list.atYBeginning : !list.atXBeginning

    // Where the visitor left it; a fresh page starts just before the box of this town.
    function settle(): void {
        list.forceLayout();
        if (root.visit.scroll > 0)
            list.positionViewAtIndex(root.visit.scroll - 1, ListView.Beginning);
        else if (root.view.hereIndex > 1)
            list.positionViewAtIndex(root.view.hereIndex - 1, ListView.Beginning);
        else
            list.positionViewAtBeginning();
    }

    function note(): void {
        root.visit.noteScroll(Math.max(0, list.indexAt(list.contentX + 8 * Theme.u, list.contentY + 8 * Theme.u)) + 1);
    }

    // On by a screenful: the box cut off at that edge comes whole to the other one.
    function step(onwards: bool): void {
        glide.stop();
        const across = list.contentX;
        const down = list.contentY;
        const edge = onwards ? root.seen - 2 : 2;
        const box = list.indexAt(across + (root.lying ? 30 * Theme.u : edge), down + (root.lying ? edge : 30 * Theme.u));
        if (box < 0) {
            if (onwards)
                list.positionViewAtEnd();
            else
                list.positionViewAtBeginning();
        } else {
            list.positionViewAtIndex(box, onwards ? ListView.Beginning : ListView.End);
        }
        root.note();
        if (Theme.motion) {
            glide.from = root.lying ? down : across;
            glide.to = root.lying ? list.contentY : list.contentX;
            glide.start();
        }
    }

    Component.onCompleted: Qt.callLater(root.settle)
    onLyingChanged: Qt.callLater(root.settle)
    onVisibleChanged: {
        if (visible)
            Qt.callLater(root.settle);
    }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            if (root.visit.kind === "leg")
                Qt.callLater(root.settle);
        }
    }

    NumberAnimation {
        id: glide

        target: list
        property: root.lying ? "contentY" : "contentX"
        duration: Theme.rise
        easing.type: Easing.OutCubic
    }

    // The punched holes in sight; they move on with the paper.
    component Holes: Item {
        id: holes

        required property real across
        readonly property real shift: -(root.at % root.pitch)

        x: root.lying ? across : shift
        y: root.lying ? shift : across

        Repeater {
            model: Math.max(0, Math.ceil(root.seen / root.pitch) + 1)

            Rectangle {
                required property int index
                readonly property real along: index * root.pitch + (root.pitch - width) / 2

                x: root.lying ? 0 : along
                y: root.lying ? along : 0
                width: 4.4 * Theme.u
                height: width
                radius: width / 2
                color: Theme.paper
                border.width: Math.max(1, 0.5 * Theme.u)
                border.color: Theme.ink
            }
        }
    }

    Rectangle {
        clip: true
        width: root.lying ? parent.width : Math.min(parent.width, list.contentWidth)
        height: root.lying ? Math.min(parent.height, list.contentHeight) : parent.height
        color: Theme.strip

        Rectangle {
            width: root.lying ? Theme.hairline : parent.width
            height: root.lying ? parent.height : Theme.hairline
            color: Theme.ink
        }

        Rectangle {
            x: parent.width - width
            y: parent.height - height
            width: root.lying ? Theme.hairline : parent.width
            height: root.lying ? parent.height : Theme.hairline
            color: Theme.ink
        }

        Holes {
            across: 3.3 * Theme.u
        }

        Holes {
            across: (root.lying ? parent.width : parent.height) - 7.7 * Theme.u
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        orientation: root.lying ? ListView.Vertical : ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        pressDelay: 0
        currentIndex: -1 // a current box would be kept far out of sight
        cacheBuffer: 0 // boxes made ahead would outlive their rows on the next leg
        model: root.view.boxes
        delegate: root.lying ? downwards : sideways
        onMovementStarted: glide.stop()
        onMovementEnded: root.note()
    }

    Component {
        id: sideways

        StripUpright {
            height: ListView.view.height
            leg: root.view.number
            onOpened: root.visit.openPage("town", slug)
        }
    }

    Component {
        id: downwards

        StripLying {
            width: ListView.view.width
            leg: root.view.number
            onOpened: root.visit.openPage("town", slug)
        }
    }
}
