import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The one question of the front, in two languages: whether the screen is to start anew.
LowSheet {
    id: root

    signal answered(yes: bool)

    function say(language: string, words: string, where: string): string {
        return Theme.languages.say(language, "FrontAsk", words, where);
    }

    Accessible.name: heading.text

    Heading {
        id: heading

        width: parent.width
        text: root.say("it", QT_TR_NOOP("Restart the screen?", "the front asks"), "the front asks") + "  ·  " + root.say("en", "Restart the screen?", "the front asks")
        font.pixelSize: Theme.h2
    }

    Prose {
        width: parent.width
        text: root.say("it", QT_TR_NOOP("The page goes and comes back within seconds. Nothing is lost.", "the front, what will happen"), "the front, what will happen")
        font.pixelSize: Theme.lead
    }

    Prose {
        width: parent.width
        text: root.say("en", "The page goes and comes back within seconds. Nothing is lost.", "the front, what will happen")
        color: Theme.mute
        font.pixelSize: Theme.lead
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        BilingualButton {
            width: (parent.width - parent.spacing) / 2
            height: implicitHeight
            strong: true
            first: root.say("it", QT_TR_NOOP("Yes, restart", "answer on the front"), "answer on the front")
            second: root.say("en", "Yes, restart", "answer on the front")
            onTapped: root.answered(true)
        }

        BilingualButton {
            width: (parent.width - parent.spacing) / 2
            height: implicitHeight
            first: root.say("it", QT_TR_NOOP("No, leave it", "answer on the front"), "answer on the front")
            second: root.say("en", "No, leave it", "answer on the front")
            onTapped: root.answered(false)
        }
    }
}
