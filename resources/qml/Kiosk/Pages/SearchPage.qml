pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Finding by name: keys below, what was typed above them, what was found hanging from that.
Item {
    id: root

    required property Visit visit
    required property Seeker seeker
    required property SearchView view
    readonly property bool full: view.state === "full"
    readonly property bool asking: seeker.match !== ""
    readonly property bool nothing: seeker.match === "nothing" || seeker.match === "broken"
    readonly property real inner: width - 2 * Theme.margin
    readonly property string note: {
        if (seeker.match === "near")
            return qsTr("Nothing is called “%1”. Near it: %2", "search").arg(seeker.text.trim()).arg(seeker.nearest.slice(0, 2).join(", "));
        if (seeker.match === "apart")
            return qsTr("Nothing has all these words. Found with one of them:", "search");
        return "";
    }

    // An attached keyboard types, wherever the focus is on this page.
    function press(event: KeyEvent): void {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace)
            root.seeker.erase();
        else if (event.key === Qt.Key_Delete)
            root.seeker.clear();
        else if (event.text.length > 0 && event.text >= " " && event.key !== Qt.Key_Delete)
            root.seeker.add(event.text);
        else
            return;
        event.accepted = true;
    }

    onVisibleChanged: {
        if (visible)
            forceActiveFocus();
    }
    Component.onCompleted: {
        if (visible)
            forceActiveFocus();
    }
    Keys.onPressed: event => press(event)

    Picture {
        id: poster

        y: -Theme.lift
        width: parent.width
        height: top.y - Theme.s2 - y
        visible: Theme.portrait && height > 40 * Theme.u
        picture: visible ? root.view.poster : ""
    }

    TownLettering {
        x: Theme.margin
        y: 6 * Theme.u - Theme.lift
        width: 0.52 * root.inner
        visible: poster.visible
        town: root.view.town
        dark: root.view.posterDark
        largest: 46 * Theme.u
    }

    RunningHead {
        id: top

        x: Theme.margin
        y: Theme.portrait ? Math.max(Theme.s2, Math.round((Theme.largeText ? 0.28 : 0.31) * Theme.windowHeight - Theme.lift)) : Theme.s2 * 1.5
        width: root.inner
        where: qsTr("What are you looking for?", "head of the search")
        what: !root.asking ? qsTr("A few suggestions", "head of the search") : Theme.portrait ? "" : root.note
    }

    Heading {
        id: told

        x: Theme.margin
        y: top.y + top.implicitHeight + Theme.s1
        width: root.inner
        visible: Theme.portrait && text !== ""
        text: root.note
        font.pixelSize: Theme.h3
        lineHeight: 0.92
    }

    SearchHits {
        id: hits

        readonly property real least: told.y + (told.visible ? told.implicitHeight + Theme.s1 : 0)
        readonly property real room: field.y - Theme.s2 - least

        x: Theme.margin + (few ? Math.round(0.42 * root.inner) : 0)
        y: least + (lying ? Math.max(0, room - contentHeight) : 0)
        width: root.width - Theme.margin - x
        height: lying ? Math.min(room, contentHeight) : room
        visible: root.full && (!root.nothing || few)
        visit: root.visit
        few: root.nothing && !lying
        model: root.asking && !root.nothing ? root.seeker.hits : root.view.suggestions
    }

    FadingEdge {
        x: hits.x
        y: hits.y + hits.height - height
        width: hits.width
        visible: hits.visible && hits.lying && hits.more
        low: true
    }

    SearchNothing {
        x: Theme.margin
        y: told.y
        width: hits.few ? hits.x - x - Theme.s3 : root.inner
        height: field.y - Theme.s2 - y
        visible: root.full && root.nothing
        visit: root.visit
        seeker: root.seeker
    }

    SearchField {
        id: field

        x: Theme.margin
        y: keyboard.y - height - Theme.s1
        width: root.inner - (turns.visible ? turns.width + Theme.gap : 0)
        height: Math.max(28 * Theme.u, Theme.touch, implicitHeight)
        text: root.seeker.text
        least: Theme.portrait ? 0.7 * root.inner : root.inner - (2 * Math.max(32 * Theme.u, Theme.touch) + Theme.gap + 3 * Theme.u)
    }

    Row {
        id: turns

        x: root.width - Theme.margin - width
        y: field.y
        visible: hits.visible && (hits.more || hits.less)
        spacing: 2.5 * Theme.u

        ArrowButton {
            height: field.height
            icon: hits.lying ? "up" : "previous"
            name: qsTr("Hits before these", "button of the search")
            enabled: hits.less
            onTapped: hits.step(false)
        }

        ArrowButton {
            height: field.height
            icon: hits.lying ? "down" : "next"
            name: qsTr("More hits", "button of the search")
            enabled: hits.more
            onTapped: hits.step(true)
        }
    }

    SearchKeyboard {
        id: keyboard

        x: Theme.margin
        y: root.height - height - Theme.s2
        width: root.inner
        height: implicitHeight
        onTyped: letters => root.seeker.add(letters)
        onErased: root.seeker.erase()
        onCleared: root.seeker.clear()
    }

    StateNotice {
        width: parent.width
        height: field.y
        state_: root.view.state
    }
}
