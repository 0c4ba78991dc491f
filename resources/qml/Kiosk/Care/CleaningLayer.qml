pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// While the glass is wiped: it feels nothing, says so to whoever passes, and wakes by itself.
Rectangle {
    id: root

    required property Tools tools
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property Stint stint: tools.stint as Stint
    readonly property list<string> codes: Theme.languages.codes

    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Theme.languages.together("CleaningLayer", "The glass is being cleaned", "cleaning")

    TouchStop {}

    Stopwatch {
        id: watch

        x: Theme.portrait ? (root.width - width) / 2 : Theme.margin + Theme.s4
        y: Theme.portrait ? Theme.s4 + 0.06 * root.height : (hold.y - height) / 2
        width: implicitWidth
        height: implicitHeight
        size: Math.min(0.62 * (root.height - hold.height), 0.4 * Math.max(root.width, root.height), 0.7 * root.width)
        remaining: root.stint.remaining
        whole: root.stint.whole
    }

    Column {
        id: words

        x: Theme.portrait ? Theme.margin : watch.x + watch.width + Theme.s4
        y: Theme.portrait ? watch.y + watch.height + Theme.s4 : (hold.y - height) / 2
        width: root.width - x - Theme.margin
        spacing: Theme.s3

        Repeater {
            model: root.codes

            Column {
                id: saying

                required property string modelData
                required property int index

                width: words.width
                spacing: Theme.s1

                Heading {
                    width: parent.width
                    text: Theme.languages.say(saying.modelData, "CleaningLayer", QT_TR_NOOP("The glass is being cleaned", "cleaning"), "cleaning")
                    font.pixelSize: Theme.h1 * (saying.index > 0 ? 0.8 : 1)
                    color: saying.index > 0 ? Theme.mute : Theme.ink
                    lineHeight: 0.88
                }

                Prose {
                    width: parent.width
                    text: Theme.languages.say(saying.modelData, "CleaningLayer", QT_TR_NOOP("For now it feels no touch. It wakes by itself.", "cleaning"), "cleaning")
                    font.pixelSize: Theme.lead * 1.2
                    color: saying.index > 0 ? Theme.mute : Theme.ink
                }
            }
        }
    }

    HoldButton {
        id: hold

        x: Theme.margin
        y: root.height - height - Theme.s3
        width: root.width - 2 * x
        height: implicitHeight
        first: Theme.languages.say(root.codes[0], "CleaningLayer", QT_TR_NOOP("Hold for 5 seconds to end now", "cleaning, button"), "cleaning, button")
        second: Theme.languages.others(root.codes, "CleaningLayer", "Hold for 5 seconds to end now", "cleaning, button")
        onHeldOut: root.tools.putBack()
    }
}
