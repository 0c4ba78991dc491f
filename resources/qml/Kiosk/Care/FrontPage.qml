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
    readonly property string age: {
        if (factory)
            return "";
        const days = Math.floor((Date.now() - new Date(publication.published).getTime()) / 86400000);
        return isNaN(days) ? "" : days < 1 ? "oggi · today" : days === 1 ? "ieri · yesterday" : days + " giorni fa · days ago";
    }

    color: Theme.paper

    component Fact: Column {
        id: fact

        required property string label
        required property string value
        property string note: ""

        width: facts.share
        spacing: Theme.u

        Rectangle {
            width: parent.width
            height: Math.max(2, Theme.u)
            color: Theme.ink
        }

        Heading {
            width: parent.width
            text: fact.label
            color: Theme.mute
            font.pixelSize: Theme.lead
        }

        Heading {
            width: parent.width
            text: fact.value
            font.pixelSize: 26 * Theme.u
            wrapMode: Text.WrapAnywhere
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: fact.note
            color: Theme.mute
        }
    }

    TouchStop {}

    Rectangle {
        id: head

        width: root.width
        height: title.height + 16 * Theme.u
        color: Theme.bar

        Heading {
            id: title

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            text: "Per i volontari  ·  For volunteers"
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
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        Fact {
            label: "Città  ·  Town"
            value: root.publication.town
        }

        Fact {
            label: "Contenuti  ·  Content"
            value: root.factory ? "Di fabbrica  ·  Factory" : root.age === "" ? root.day : root.age
            note: root.factory ? "Arrivati con il programma: nessuna pubblicazione. Came with the application: nothing published yet." : Words.fullDayIn(root.day, "it") + "  ·  " + Words.fullDayIn(root.day, "en")
        }

        Fact {
            label: "Numero  ·  Number"
            value: root.publication.sequence
            note: root.publication.release
        }

        Fact {
            label: "Programma  ·  Application"
            value: root.publication.version
        }
    }

    Grid {
        id: actions

        readonly property real share: (width - (columns - 1) * spacing) / columns

        x: Theme.margin
        y: root.height - height - 2 * Theme.s3
        width: root.width - 2 * x
        columns: Theme.portrait ? 1 : 3
        spacing: Theme.gap

        BilingualButton {
            width: actions.share
            height: Math.max(Theme.primary, implicitHeight)
            first: "Ricomincia la visita"
            second: "Reset the visit"
            onTapped: {
                root.visit.startOver();
                root.door.leave();
            }
        }

        BilingualButton {
            width: actions.share
            height: Math.max(Theme.primary, implicitHeight)
            first: "Riavvia lo schermo"
            second: "Restart the screen"
            onTapped: root.desk.restartScreen()
        }

        BilingualButton {
            width: actions.share
            height: Math.max(Theme.primary, implicitHeight)
            first: "Chiudi"
            second: "Close"
            strong: true
            onTapped: root.door.leave()
        }
    }
}
