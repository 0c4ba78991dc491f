pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The front of the volunteers, open to anyone: what is on show, and the two things that help. In both languages at
// once: the language of the visit is a visitor's, not a volunteer's.
Rectangle {
    id: root

    required property Publication publication
    required property Door door
    required property Desk desk
    required property Visit visit
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property bool factory: publication.published === ""
    readonly property string day: publication.published.slice(0, 10)
    readonly property int days: factory ? -1 : Math.floor((Date.now() - new Date(publication.published).getTime()) / 86400000)

    function say(language: string, words: string, where: string): string {
        return Theme.languages.say(language, "FrontPage", words, where);
    }

    function both(words: string, where: string): string {
        return root.say("it", words, where) + "  ·  " + root.say("en", words, where);
    }

    // How old what is on show is, by this kiosk's clock.
    function age(): string {
        if (root.factory)
            return root.both(QT_TR_NOOP("As made", "the front: never anything published"), "the front: never anything published");
        if (root.days < 0) // the clock is wrong: the day stands below
            return root.both(QT_TR_NOOP("Published", "the front: age of the content, by a wrong clock"), "the front: age of the content, by a wrong clock");
        if (root.days < 1)
            return root.both(QT_TR_NOOP("Today", "the front: age of the content"), "the front: age of the content");
        if (root.days === 1)
            return root.both(QT_TR_NOOP("Yesterday", "the front: age of the content"), "the front: age of the content");
        return root.both(QT_TR_NOOP("%1 days ago", "the front: age of the content"), "the front: age of the content").replace(/%1/g, String(root.days));
    }

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    TouchStop {}

    Rectangle {
        id: head

        width: root.width
        height: title.height + 14 * Theme.u
        color: Theme.bar

        Heading {
            id: title

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            text: root.both(QT_TR_NOOP("Is something wrong here?", "title of the front"), "title of the front")
            color: Theme.onDark
            font.pixelSize: Theme.h2
        }
    }

    Grid {
        id: facts

        readonly property real share: (width - (columns - 1) * columnSpacing) / columns

        x: Theme.margin
        y: head.height + Theme.s3
        width: root.width - 2 * x
        columns: 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.largeText ? Theme.s2 : Theme.s3

        FrontFact {
            width: facts.share
            label: root.both(QT_TR_NOOP("Town", "the front"), "the front")
            value: root.publication.town
        }

        FrontFact {
            width: facts.share
            label: root.both(QT_TR_NOOP("Content", "the front"), "the front")
            value: Theme.portrait ? root.age().replace("  ·  ", "\n") : root.age()
            note: root.factory ? "" : Words.fullDayIn(root.day, "it") + "  ·  " + Words.fullDayIn(root.day, "en")
        }

        FrontFact {
            width: facts.share
            label: root.both(QT_TR_NOOP("Publication", "the front: its number"), "the front: its number")
            value: root.publication.sequence
            note: root.publication.release
        }

        FrontFact {
            width: facts.share
            label: root.both(QT_TR_NOOP("Application", "the front: its version"), "the front: its version")
            value: root.publication.version
        }
    }

    Column {
        x: Theme.margin
        y: root.height - height - Theme.s3
        width: root.width - 2 * x
        spacing: Theme.s2

        NoticeBand {
            width: parent.width
            height: implicitHeight
            visible: root.door.message === "unset" || root.door.message === "unwritten"
            icon: "attention"
            size: Theme.lead
            text: root.door.message === "unset" ? root.both(QT_TR_NOOP("Not set up: this kiosk has no PIN yet.", "the front"), "the front") : root.both(QT_TR_NOOP("The disk does not answer. Try again.", "the front"), "the front")
        }

        Grid {
            id: actions

            readonly property real share: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: Theme.largeText && !Theme.portrait ? 4 : 2
            readonly property real tall: Math.max(...[...children].map(button => button.implicitHeight))
            spacing: Theme.gap

            BilingualButton {
                width: actions.share
                height: actions.tall
                first: root.say("it", QT_TR_NOOP("Start the visit over", "the front"), "the front")
                second: root.say("en", "Start the visit over", "the front")
                onTapped: {
                    root.visit.reset();
                    root.door.leave();
                }
            }

            BilingualButton {
                width: actions.share
                height: actions.tall
                first: root.say("it", QT_TR_NOOP("Restart the screen", "the front"), "the front")
                second: root.say("en", "Restart the screen", "the front")
                onTapped: root.desk.ask("screen")
            }

            BilingualButton {
                width: actions.share
                height: actions.tall
                first: root.say("it", QT_TR_NOOP("For volunteers: PIN", "the front"), "the front")
                second: root.say("en", "For volunteers: PIN", "the front")
                onTapped: root.door.askPin()
            }

            BilingualButton {
                width: actions.share
                height: actions.tall
                strong: true
                first: root.say("it", QT_TR_NOOP("Close", "the front"), "the front")
                second: root.say("en", "Close", "the front")
                onTapped: root.door.leave()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.desk.asking === "screen"
        sourceComponent: FrontAsk {
            onAnswered: yes => yes ? root.desk.act("screen") : root.desk.ask("")
        }
    }
}
