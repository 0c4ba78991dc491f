import QtQuick

// Who can use this kiosk, and how: what can be done today, and no promises.
HouseSheet {
    id: root

    picture: "landscape:city,,0.55,0.5,1"
    lettering: qsTr("For all", "lettering of the poster, accessibility")
    what: qsTr("Accessibility", "head of a page")
    sentence: qsTr("Made for everyone who passes", "accessibility, title")

    HousePoint {
        width: root.pointWidth
        icon: "translate"
        title: qsTr("Your language, any time", "accessibility, point")
        text: qsTr("The language buttons are always at the bottom. The page stays the same.", "accessibility, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "finger"
        title: qsTr("One finger is enough", "accessibility, point")
        text: qsTr("No difficult gestures: one tap at a time. Long pages also move by two buttons.", "accessibility, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "low"
        title: qsTr("Within reach", "accessibility, point")
        text: qsTr("The bar, the keyboard and the main buttons are always in the lower part of the screen.", "accessibility, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "glossary"
        title: qsTr("Easy to see", "accessibility, point")
        text: qsTr("Buttons are large, words stand out from their ground, and no colour speaks alone.", "accessibility, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "keyboard"
        title: qsTr("By keys and by ear", "accessibility, point")
        text: qsTr("With a keyboard, Tab and arrows move, Enter chooses, Esc goes back. Every button has a name for screen readers.", "accessibility, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "clock"
        title: qsTr("Take your time", "accessibility, point")
        text: qsTr("Before it starts over the kiosk asks, and waits. One touch is enough to go on.", "accessibility, point")
    }
}
