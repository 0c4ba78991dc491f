pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One landmark: its name, what to know about it, its figures on plates, its picture.
Item {
    id: root

    required property Visit visit
    required property LandmarkView view
    required property Phone phone
    readonly property bool full: view.state === "full"
    readonly property bool brief: prose.count === 0 // one sentence is all there is to say
    readonly property bool bare: brief && facts.count === 0
    readonly property real pictureWidth: Theme.portrait ? width : Math.round(width * (Theme.largeText ? 0.33 : bare ? 0.53 : brief ? 0.44 : 0.36))
    readonly property real pictureHeight: Theme.portrait ? Math.round(Math.min((Theme.largeText ? 190 : bare ? 360 : brief ? 290 : 250) * Theme.u, (bare ? 0.56 : brief ? 0.46 : 0.4) * height)) : height

    Picture {
        x: Theme.portrait ? 0 : root.width - width
        width: root.pictureWidth
        height: root.pictureHeight
        visible: root.full
        picture: root.view.picture
        alt: root.view.pictureAlt
    }

    ScrollColumn {
        id: scroll

        x: Theme.margin
        y: Theme.portrait ? root.pictureHeight + Theme.s2 : Theme.s3
        width: (Theme.portrait ? root.width : root.width - root.pictureWidth) - 2 * Theme.margin
        height: Math.min(signs.y, phoneCard.visible && Theme.portrait ? phoneCard.y : root.height) - y - Theme.gap
        foot: Theme.s1
        spacing: 9 * Theme.u
        visible: root.full
        visit: root.visit

        RunningHead {
            width: parent.width
            leg: root.view.leg
            where: root.view.town
        }

        Heading {
            width: parent.width
            text: root.view.title
            font.pixelSize: Theme.h1 * (Theme.largeText ? 1 : 1.2)
            lineHeight: 0.86
        }

        Prose {
            width: parent.width
            text: root.view.summary
            font.pixelSize: Theme.lead * (root.brief ? 1.35 : 1.12)
        }

        WalkLine {
            width: parent.width
            height: implicitHeight
            visible: root.view.walkMinutes > 0
            minutes: root.view.walkMinutes
            bearing: root.view.walkBearing
            ahead: root.view.walkAhead
        }

        NoticeBand {
            width: parent.width
            visible: root.view.notice !== ""
            text: root.view.notice
            icon: "attention"
        }

        VisitSigns {
            width: parent.width
            visible: told
            minutes: root.view.minutes
            indoors: root.view.indoors
            stepFree: root.view.stepFree
            size: Theme.h3
        }

        FactPlates {
            id: facts

            width: parent.width
            visible: count > 0
            facts: root.view.facts
        }

        BlockList {
            id: prose

            width: parent.width
            visible: count > 0
            blocks: root.view.text
        }

        Prose {
            width: parent.width
            visible: root.view.source !== ""
            text: Words.source(root.view.source, "")
            color: Theme.mute
            font.pixelSize: Theme.small
        }
    }

    // On the picture; in portrait on the signs, or where they are narrow beside the way back.
    PhoneCard {
        id: phoneCard

        readonly property bool beside: Theme.portrait && signs.narrow

        x: beside ? Theme.margin + signs.width - width : Theme.portrait ? Theme.margin : root.width - root.pictureWidth + 9 * Theme.u
        y: beside ? signs.y : Theme.portrait ? signs.y - height - Theme.s2 : root.height - height - Theme.s3
        width: beside ? (signs.width - Theme.s2) / 2 : Theme.portrait ? scroll.width : root.pictureWidth - 18 * Theme.u
        height: beside ? town.height : implicitHeight
        visible: root.full && offered
        phone: root.phone
        lasting: root.view.lasting
        until: root.view.until
        onTapped: root.phone.take(root.view)
    }

    // Before, back to the town, after; on a narrow page the way back has a row of its own.
    Item {
        id: signs

        readonly property bool narrow: width < 330 * Theme.u
        readonly property real share: narrow ? (width - Theme.s2) / 2 : (width - 2 * Theme.s2) / 3
        readonly property real tallest: Math.max(root.view.beforeSlug === "" ? 0 : before.implicitHeight, root.view.afterSlug === "" ? 0 : after.implicitHeight, narrow ? 0 : town.implicitHeight)

        x: Theme.margin
        y: root.height - height - Theme.s3
        width: scroll.width
        readonly property real wayBack: Math.max(town.implicitHeight, phoneCard.visible && phoneCard.beside ? phoneCard.implicitHeight : 0)

        height: tallest + (narrow ? wayBack + (tallest > 0 ? Theme.s2 : 0) : 0)
        visible: root.full

        TownLink {
            id: before

            y: parent.height - height
            width: signs.narrow && root.view.afterSlug === "" ? parent.width : signs.share
            height: signs.tallest
            visible: root.view.beforeSlug !== ""
            next: false
            title: root.view.before
            note: qsTr("Before", "landmark before this one")
            leg: root.view.leg
            onTapped: root.visit.openPage("landmark", root.view.beforeSlug)
        }

        WideButton {
            id: town

            x: signs.narrow || root.view.beforeSlug === "" ? 0 : signs.share + Theme.s2
            width: signs.width - x - (phoneCard.visible && phoneCard.beside ? phoneCard.width + Theme.s2 : signs.narrow || root.view.afterSlug === "" ? 0 : signs.share + Theme.s2)
            height: signs.narrow ? signs.wayBack : signs.tallest
            icon: "town"
            text: root.view.town
            name: qsTr("All of %1", "landmark, back to the town").arg(root.view.town)
            onTapped: root.visit.openPage("town", root.view.townSlug)
        }

        TownLink {
            id: after

            x: parent.width - width
            y: parent.height - height
            width: signs.narrow && root.view.beforeSlug === "" ? parent.width : signs.share
            height: signs.tallest
            visible: root.view.afterSlug !== ""
            title: root.view.after
            note: qsTr("Next", "landmark after this one")
            leg: root.view.leg
            onTapped: root.visit.openPage("landmark", root.view.afterSlug)
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
