import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The four ways that start on the shelf of stories: news, partners, this kiosk, licences.
Grid {
    id: root

    required property Visit visit
    property string headline: ""
    readonly property real share: (width - (columns - 1) * columnSpacing) / columns
    readonly property real tallest: Math.max(news.implicitHeight, partners.implicitHeight, about.implicitHeight, licences.implicitHeight)
    readonly property bool overlay: true // road signs on the poster
    readonly property bool paired: columns > 1

    columns: 1
    rowSpacing: Theme.s1 * 1.5
    columnSpacing: Theme.s2

    WaySign {
        id: news

        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        strong: true
        title: qsTr("News", "way from the stories")
        note: root.headline
        icon: "news"
        onTapped: root.visit.openPage("news-list", "")
    }

    WaySign {
        id: partners

        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        title: qsTr("Partners", "way from the stories")
        icon: "partners"
        onTapped: root.visit.openPage("partners", "")
    }

    WaySign {
        id: about

        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        title: qsTr("About this kiosk", "way from the stories")
        icon: "info"
        onTapped: root.visit.openPage("about", "")
    }

    WaySign {
        id: licences

        width: root.share
        height: root.paired ? root.tallest : implicitHeight
        title: qsTr("Licences", "way from the stories")
        icon: "licences"
        onTapped: root.visit.openPage("licences", "")
    }
}
