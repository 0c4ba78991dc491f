import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A safety notice in one language: what is the matter, what to do, until when.
Column {
    id: root

    required property string language
    required property string title
    required property string text
    required property string untilDay
    required property string untilTime
    readonly property string until: {
        if (untilDay === "" || Theme.languages === null)
            return "";
        const form = String(Theme.languages.say(language, "SafetySaying", QT_TR_NOOP("until %1, %2", "safety notice, day and time of its end"), "safety notice, day and time of its end"));
        return form.replace("%1", Words.fullDayIn(untilDay, language)).replace("%2", untilTime);
    }

    spacing: Theme.s2

    Rectangle {
        width: 30 * Theme.u
        height: 3 * Theme.u
        color: Theme.notice
    }

    Heading {
        width: parent.width
        text: root.title
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.h1 * (root.title.length > 60 ? 0.8 : 1.1)
        lineHeight: 0.9
    }

    Prose {
        width: parent.width
        text: root.text
        color: Theme.onDark
        font.pixelSize: root.text.length > 240 ? Theme.h3 : Theme.h2
        lineHeight: 1.1
    }

    Heading {
        width: parent.width
        topPadding: Theme.s1
        visible: text !== ""
        text: root.until
        color: Theme.notice
    }
}
