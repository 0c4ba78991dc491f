import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Plays a tone and asks whether anybody heard it.
ToolFrame {
    id: root

    readonly property SoundTest test: tools.sound as SoundTest
    readonly property bool asked: test.state === "asked"

    icon: "sound"
    title: qsTr("Sound test", "title of a tool")
    says: {
        switch (root.test.state) {
        case "playing":
            return qsTr("Listen: three notes, one after the other.", "sound test");
        case "asked":
            return qsTr("Three notes were played. Did anybody hear them?", "sound test");
        case "heard":
            return qsTr("The sound works. The volume is set on the desk, under “Brightness, volume”.", "sound test");
        case "unheard":
            return qsTr("Check that the loudspeakers are on and plugged in, and the volume on the desk, under “Brightness, volume”. Nothing on the screen needs sound.", "sound test");
        case "impossible":
            return Theme.language === "it" ? root.test.impossibleIt : root.test.impossibleEn;
        default:
            return qsTr("Plays three notes. Nothing on the screen needs sound.", "sound test");
        }
    }

    Row {
        id: answers

        readonly property real share: (width - spacing) / 2

        width: parent.width
        visible: root.asked
        spacing: Theme.gap

        WideButton {
            width: answers.share
            height: Math.max(implicitHeight, Theme.primary)
            strong: true
            size: Theme.h2
            name: qsTr("Yes, heard", "sound test, answer")
            onTapped: root.test.answer(true)
        }

        WideButton {
            width: answers.share
            height: Math.max(implicitHeight, Theme.primary)
            size: Theme.h2
            name: qsTr("No, nothing", "sound test, answer")
            onTapped: root.test.answer(false)
        }
    }

    WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.primary)
        enabled: root.test.state !== "playing"
        icon: "sound"
        size: Theme.h2
        name: root.test.state === "ready" ? qsTr("Play the tone", "sound test, button") : qsTr("Play it again", "sound test, button")
        onTapped: root.test.play()
    }
}
