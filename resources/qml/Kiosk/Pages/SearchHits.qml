pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What was found, or what is offered: a row of standing cards, in portrait a list of lying ones. It
// hangs from the field below, and is moved by fingers or by the buttons beside that field.
ListView {
    id: root

    required property Visit visit
    readonly property bool lying: Theme.portrait
    property bool few: false // beside other things
    readonly property real head: Theme.lead * 1.4 // above the first card of a group
    readonly property int across: few ? (height > 105 * Theme.u * Theme.textScale ? 3 : 2) : height > 150 * Theme.u * Theme.textScale ? 5 : height > 105 * Theme.u * Theme.textScale ? 4 : 3
    readonly property real cardWidth: lying ? width : (width - (across - 1) * Theme.gap) / across
    readonly property bool more: lying ? !atYEnd : !atXEnd
    readonly property bool less: lying ? !atYBeginning : !atXBeginning

    // On by what is seen: the card cut off at that edge comes whole to the other one.
    function step(onwards: bool): void {
        glide.stop();
        const before = root.lying ? contentY : contentX;
        const seen = root.lying ? height : width;
        const edge = before + (onwards ? seen - 2 : 2);
        const at = root.lying ? indexAt(contentX + 20 * Theme.u, edge) : indexAt(edge, contentY + height - 10 * Theme.u);
        if (at >= 0)
            positionViewAtIndex(at, onwards ? ListView.Beginning : ListView.End);
        else if (onwards)
            positionViewAtEnd();
        else
            positionViewAtBeginning();
        if (Theme.motion) {
            glide.from = before;
            glide.to = root.lying ? contentY : contentX;
            glide.start();
        }
    }

    function word(group: string): string {
        switch (group) {
        case "here":
            return qsTr("In this town", "group of what the search offers");
        case "ahead":
            return qsTr("On along the road", "group of what the search offers");
        case "towns":
            return qsTr("Towns and legs", "group of hits");
        case "sights":
            return qsTr("Sights and tastes", "group of hits");
        case "crews":
            return qsTr("Crews and cars", "group of hits");
        case "results":
            return qsTr("Results", "group of hits");
        default:
            return qsTr("Stories and news", "group of hits");
        }
    }

    clip: true
    orientation: lying ? ListView.Vertical : ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    pressDelay: 0
    currentIndex: -1
    cacheBuffer: 0
    spacing: Theme.gap
    verticalLayoutDirection: ListView.TopToBottom
    onMovementStarted: glide.stop()

    delegate: Item {
        id: slot

        required property string kind
        required property string slug
        required property string title
        required property string marked
        required property string text
        required property string markedText
        required property string picture
        required property string tag
        required property string group
        required property string number
        required property bool inside
        required property int leg
        required property int place
        required property int line
        required property int count

        width: root.cardWidth
        height: root.lying ? card.implicitHeight + (count > 0 ? root.head : 0) : root.height

        Heading {
            y: root.lying ? 0 : root.head - height - Theme.u
            width: parent.width
            visible: slot.count > 0
            text: root.word(slot.group) + (slot.group === "here" || slot.group === "ahead" ? "" : " · " + (slot.count < 100 ? slot.count : "99+"))
            color: Theme.redText
            font.pixelSize: Theme.lead
            lineHeight: 0.9
        }

        SearchHitCard {
            id: card

            y: root.lying && slot.count === 0 ? 0 : root.head
            width: parent.width
            height: parent.height - y
            lying: root.lying
            kind: slot.kind
            title: slot.title
            marked: slot.marked
            text: slot.text
            markedText: slot.markedText
            picture: slot.picture
            tag: slot.tag
            number: slot.number
            inside: slot.inside
            leg: slot.leg
            place: slot.place
            onTapped: root.visit.openPage(slot.kind, slot.line > 0 ? slot.slug + "#" + slot.line : slot.slug)
        }
    }

    NumberAnimation {
        id: glide

        target: root
        property: root.lying ? "contentY" : "contentX"
        duration: Theme.rise
        easing.type: Easing.OutCubic
    }
}
