import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Asks before an act: what will happen, how to undo it, and the two answers.
LowSheet {
    id: root

    required property Desk desk
    readonly property Supply supply: desk.supply as Supply

    function title(act: string): string {
        switch (act) {
        case "reset":
            return qsTr("Reset this visit?", "the desk asks");
        case "screen":
            return qsTr("Restart the screen?", "the desk asks");
        case "machine":
            return qsTr("Restart the machine?", "the desk asks");
        case "back":
            return qsTr("Back to the content from before?", "the desk asks");
        case "rest":
            return qsTr("Stop the kiosk until the next start?", "the desk asks");
        case "show":
            return qsTr("Show the new content now?", "the desk asks");
        default:
            return qsTr("Take the newer content again?", "the desk asks");
        }
    }

    function happens(act: string): string {
        switch (act) {
        case "reset":
            return qsTr("The visit ends; language, text size and contrast become what they were. The desk stays open.", "what will happen");
        case "screen":
            return qsTr("The page goes and comes back within seconds. The desk locks.", "what will happen");
        case "machine":
            return qsTr("The screen is dark for a minute or two, then everything comes back by itself. Do not pull the plug meanwhile.", "what will happen");
        case "back":
            return root.desk.before > 0 ? qsTr("The screen shows publication %1 again, and restarts for that. The present one is put aside.", "what will happen").arg(root.desk.before) : qsTr("The screen shows the content it was made with, and restarts for that. The present publication is put aside.", "what will happen");
        case "rest":
            return qsTr("The visit ends, and passers-by find no pages: they read that the kiosk rests. The desk locks.", "what will happen");
        case "show":
            return qsTr("The visit ends, and the screen shows publication %1. The desk stays open.", "what will happen").arg(root.supply.waits);
        default:
            return qsTr("The screen shows publication %1 again, and restarts for that.", "what will happen").arg(root.desk.newer);
        }
    }

    function undo(act: string): string {
        switch (act) {
        case "reset":
            return qsTr("Nothing to undo: the next visitor begins anew.", "how to undo it");
        case "screen":
            return qsTr("Nothing is lost, and nothing needs to be undone.", "how to undo it");
        case "machine":
            return qsTr("Nothing is lost. If the screen stays dark for five minutes, pull the plug, wait ten seconds, put it back.", "how to undo it");
        case "back":
            return qsTr("To undo it: the button “Newer content” on this desk.", "how to undo it");
        case "rest":
            return qsTr("To undo it: five taps in the corner, PIN, “Pause”, “Go on now”. A restart ends it too.", "how to undo it");
        default:
            return qsTr("To undo it: the button “Content from before” on this desk.", "how to undo it");
        }
    }

    Accessible.name: heading.text

    Heading {
        id: heading

        width: parent.width
        text: root.title(root.desk.asking)
        font.pixelSize: Theme.h1 * 0.8
    }

    Prose {
        width: parent.width
        text: root.happens(root.desk.asking)
        font.pixelSize: Theme.lead
    }

    Prose {
        width: parent.width
        text: root.undo(root.desk.asking)
        color: Theme.mute
        font.pixelSize: Theme.lead
    }

    Grid {
        id: answers

        readonly property real share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        topPadding: Theme.s1
        columns: 2
        spacing: Theme.gap

        WideButton {
            width: answers.share
            height: Math.max(implicitHeight, no.implicitHeight, Theme.primary * 0.8)
            strong: true
            size: Theme.h2 * 0.86
            name: qsTr("Yes, do it", "answer of a volunteer")
            onTapped: root.desk.act(root.desk.asking)
        }

        WideButton {
            id: no

            width: answers.share
            height: Math.max(implicitHeight, Theme.primary * 0.8)
            size: Theme.h2 * 0.86
            name: qsTr("No, leave it", "answer of a volunteer")
            onTapped: root.desk.ask("")
        }
    }
}
