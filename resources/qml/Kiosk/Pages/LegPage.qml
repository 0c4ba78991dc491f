import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One leg as a road book: a strip of boxes, what stands in each, and the legs beside it.
SheetFrame {
    id: root

    required property Visit visit
    required property LegView view
    readonly property real inner: width - 2 * Theme.margin
    readonly property bool beside: !Theme.portrait && title.implicitWidth < inner * 0.6
    readonly property real footTop: foot.parent.height - foot.height - Theme.s2

    leg: view.number
    what: Words.day(view.day)
    year: view.year
    bleed: true

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }

    Heading {
        id: title

        x: Theme.margin
        y: -5 * Theme.u
        width: root.beside ? implicitWidth : root.inner
        visible: strip.visible
        text: qsTr("%1 to %2", "heading of a leg").arg(root.view.start).arg(root.view.finish)
        font.pixelSize: Theme.h1
        lineHeight: 0.86
    }

    Prose {
        id: summary

        x: root.beside ? title.x + title.width + 14 * Theme.u : Theme.margin
        y: root.beside ? Math.max(0, title.y + (title.height - height) / 2 + 2 * Theme.u) : title.y + title.height + Theme.u
        width: root.width - x - Theme.margin
        visible: strip.visible && text !== "" && (Theme.portrait || !Theme.largeText && title.lineCount < 2) // there the boxes need the room
        text: root.view.summary
        color: Theme.mute
    }

    RoadStrip {
        id: strip

        x: lying ? Theme.margin - 2 * Theme.u : 0
        y: Math.max(title.y + title.height, summary.visible ? summary.y + summary.height : 0) + Theme.s1
        width: root.width - 2 * x
        height: root.footTop - Theme.s2 - y
        visible: root.view.state === "full"
        lying: Theme.portrait || Theme.largeText || root.height < 340 * Theme.u // an upright box needs 210
        visit: root.visit
        view: root.view
    }

    Item {
        id: foot

        x: Theme.margin
        y: root.footTop
        width: root.inner
        height: Math.max(legs.height, turns.height, Theme.portrait ? 0 : sources.height) + (Theme.portrait ? sources.height + Theme.s1 : 0)
        visible: strip.visible

        Prose {
            id: sources

            x: Theme.portrait ? 0 : legs.width + Theme.s3
            y: Theme.portrait ? 0 : (parent.height - height) / 2
            width: Theme.portrait ? parent.width : parent.width - x - turns.width - Theme.s3
            readonly property bool told: root.view.asOf !== ""

            text: qsTr("Between the boxes: distance and direction as the crow flies.", "foot of the road book") + " " + Words.source(root.view.source, root.view.asOf)
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }

        Row {
            id: legs

            y: parent.height - height
            spacing: Theme.s2

            TownLink {
                width: 92 * Theme.u
                visible: root.view.beforeSlug !== ""
                next: false
                leg: root.view.beforeNumber
                note: qsTr("Previous leg", "road book")
                title: Words.leg(root.view.beforeNumber)
                onTapped: root.visit.openPage("leg", root.view.beforeSlug)
            }

            TownLink {
                width: 92 * Theme.u
                visible: root.view.afterSlug !== ""
                leg: root.view.afterNumber
                note: qsTr("Next leg", "road book")
                title: Words.leg(root.view.afterNumber)
                onTapped: root.visit.openPage("leg", root.view.afterSlug)
            }
        }

        Row {
            id: turns

            x: parent.width - width
            y: parent.height - height
            spacing: Theme.s1
            visible: strip.more || strip.less

            ArrowButton {
                height: legs.height
                icon: strip.lying ? "up" : "previous"
                name: qsTr("Back along the road", "road book")
                enabled: strip.less
                onTapped: strip.step(false)
            }

            ArrowButton {
                height: legs.height
                icon: strip.lying ? "down" : "next"
                name: qsTr("On along the road", "road book")
                enabled: strip.more
                onTapped: strip.step(true)
            }
        }
    }
}
