import QtQuick

// What this kiosk keeps of a visit, and what it does not.
HouseSheet {
    id: root

    picture: "landscape:coast,,0.55,0.5,1"
    lettering: qsTr("Privacy", "lettering of the poster, privacy")
    what: qsTr("Privacy", "head of a page")
    sentence: qsTr("Counts only, nothing about you", "privacy, title")

    HousePoint {
        width: root.pointWidth
        icon: "nobody"
        title: qsTr("No names", "privacy, point")
        text: qsTr("You need no name, no account, no address and no telephone number.", "privacy, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "no-camera"
        title: qsTr("No camera, no microphone", "privacy, point")
        text: qsTr("This kiosk’s program uses neither: no pictures, no voices.", "privacy, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "counts"
        title: qsTr("Counts only", "privacy, point")
        text: qsTr("All that may stay of a visit are counts: which pages, in which language, for how long. Never who.", "privacy, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "forget"
        title: qsTr("Forgotten at the end", "privacy, point")
        text: qsTr("Language, pages and what you typed are forgotten when the visit ends: with “Start over”, or by itself when nobody touches the screen.", "privacy, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "fetch"
        title: qsTr("Nothing leaves", "privacy, point")
        text: qsTr("The kiosk fetches new content and works without a connection. It sends nothing about you.", "privacy, point")
    }

    HousePoint {
        width: root.pointWidth
        icon: "mobile"
        title: qsTr("Your phone stays yours", "privacy, point")
        text: qsTr("It is your phone that reads a code. The kiosk learns nothing of it.", "privacy, point")
    }
}
