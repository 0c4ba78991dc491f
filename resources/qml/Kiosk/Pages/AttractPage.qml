pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What plays while nobody is there, in every language at once: the poster of this town, then what
// there is to see in it. Touching it anywhere begins a visit.
Rectangle {
    id: root

    required property Visit visit
    required property AttractView view
    property int slideSeconds: 10
    property string updated: "" // when what is shown was signed, ISO; "" for the factory release
    property bool byStick: false // it came just now, by stick
    property int shown: 0
    property int coming: -1 // fades in over the one that is shown
    property real mix: 0

    readonly property real edge: (Theme.portrait ? 16 : 24) * Theme.u
    readonly property color lettering: Theme.night || view.posterDark ? Theme.onDark : Theme.black

    function turn(): void {
        const next = (root.shown + 1) % slides.count;
        if (Theme.fade === 0) {
            root.shown = next;
            return;
        }
        root.coming = next;
        fade.restart();
    }

    function settle(): void {
        if (root.coming >= 0)
            root.shown = root.coming;
        root.coming = -1;
        root.mix = 0;
    }

    color: Theme.paper
    onVisibleChanged: {
        fade.stop();
        root.coming = -1;
        root.mix = 0;
        root.shown = 0;
    }

    Timer {
        running: root.visible && slides.count > 1
        interval: root.slideSeconds * 1000
        repeat: true
        onTriggered: root.turn()
    }

    NumberAnimation {
        id: fade

        target: root
        property: "mix"
        from: 0
        to: 1
        duration: Theme.fade
        onFinished: root.settle()
    }

    Repeater {
        id: slides

        model: root.view.slides

        AttractSlide {
            required property int index

            anchors.fill: parent
            visible: opacity > 0
            opacity: index === root.coming ? root.mix : index === root.shown ? 1 : 0
            z: index === root.coming ? 1 : 0
            near: root.visible && (index === root.shown || index === root.coming || index === (root.shown + 1) % slides.count)
            bottomRoom: root.height - invitations.y + Theme.s3
            sideRoom: root.width - invitations.x
        }
    }

    TouchStop {
        z: 2
    }

    Touchable {
        z: 2
        anchors.fill: parent
        name: Theme.languages.together("AttractPage", QT_TR_NOOP("Touch the screen to begin", "the poster, as a whole"), "the poster, as a whole")
        onTapped: root.visit.begin(Theme.languages.codes[0])
    }

    // The lettering of the poster stands in its sky: what, when, where, which leg.
    Item {
        z: 2
        anchors.fill: parent
        opacity: root.coming === 0 ? root.mix : root.shown === 0 ? (root.coming > 0 ? 1 - root.mix : 1) : 0
        visible: opacity > 0

        Heading {
            id: event

            x: root.edge
            y: 14 * Theme.u
            width: Theme.portrait ? root.width - 2 * root.edge : 0.6 * root.width
            text: root.view.event + "  ·  " + root.view.start + " – " + root.view.finish
            color: root.lettering
            font.pixelSize: 19 * Theme.u
        }

        LegChip {
            id: chip

            x: root.edge
            y: event.y + event.height + 2 * Theme.u
            leg: root.view.leg
            text: Words.legs(root.view.leg)
            size: 14 * Theme.u
        }

        Heading {
            x: chip.x + chip.width + 6 * Theme.u
            y: chip.y + (chip.height - height) / 2
            text: Words.fullDays(root.view.day)
            color: root.lettering
            font.pixelSize: 15 * Theme.u
        }

        TownLettering {
            x: root.edge - Theme.u
            y: chip.y + chip.height + 2 * Theme.u - 0.09 * font.pixelSize // what stands empty above its capitals
            width: Theme.portrait ? root.width - 2 * root.edge : 0.4 * root.width
            town: root.view.title
            largest: Theme.portrait ? Math.min(96 * Theme.u, 0.24 * root.width) : (town.length > 14 ? 70 : 84) * Theme.u
            dark: root.view.posterDark
        }
    }

    Row {
        id: invitations

        readonly property int count: Theme.languages.codes.length
        readonly property real share: Theme.portrait ? (root.width - 2 * root.edge - (count - 1) * spacing) / count : Math.min(158 * Theme.u, 0.54 * root.width / count)
        property real tallest: (Theme.portrait ? 66 : 52) * Theme.u

        z: 3
        x: root.width - width - root.edge
        y: root.height - height - (Theme.portrait ? 24 : 15) * Theme.u
        spacing: 8 * Theme.u

        Repeater {
            model: Theme.languages.codes

            BilingualButton {
                required property string modelData
                required property int index

                width: invitations.share
                height: Math.max(invitations.tallest, implicitHeight)
                first: Theme.languages.say(modelData, "AttractPage", QT_TR_NOOP("Touch to begin", "invitation"), "invitation")
                second: Theme.languages.called(modelData)
                strong: index === 0
                onTapped: root.visit.begin(modelData)
            }
        }
    }

    // Small, low and quiet: how fresh the words are, by the organisers' signed time.
    Rectangle {
        z: 2
        x: root.edge
        y: root.height - height - root.edge * (Theme.portrait ? 0.45 : 0.6)
        width: freshness.implicitWidth + 8 * Theme.u
        height: freshness.implicitHeight + 4 * Theme.u
        visible: root.updated !== ""
        radius: 2 * Theme.u
        color: Theme.paper

        Prose {
            id: freshness

            anchors.centerIn: parent
            text: root.byStick ? Theme.languages.together("AttractPage", QT_TR_NOOP("Content updated from the stick", "one quiet line, for a minute"), "one quiet line, for a minute") : Theme.languages.together("AttractPage", QT_TR_NOOP("Updated", "how fresh the words are"), "how fresh the words are") + "  " + Words.moment(root.updated)
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }
}
