pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The passage of the edition: plates of its times, stamps of its controls, a sentence, always as one
// composed block. What there is little of stands beside the sentence, what there is much of above it.
Item {
    id: root

    required property QtObject plates
    required property QtObject stamps
    required property int leg
    required property string passage
    property string order: "" // who comes after whom, for how long
    property string source: ""
    property string asOf: ""
    property string day: "" // times of another day say which
    property Today today: null // where in the day a time is, on the page of this town
    property real plateHeight: 66 * Theme.u
    property bool roomy: false // the sentence may be larger
    readonly property real gap: (Theme.largeText ? 5 : 8) * Theme.u
    property int made: 0 // plates that stand
    readonly property int times: plateItems.count
    readonly property int controls: stampItems.count
    readonly property int columns: times > 3 ? 2 : Math.max(1, times)
    readonly property bool stampsBeside: controls > 0 && (times === 1 || times === 2)
    readonly property bool stampsBelow: controls > 0 && !stampsBeside
    readonly property bool lonely: times === 1 && controls === 0 && passage === "" // what is said of it stands beside the plate
    readonly property bool beside: times === 1 && controls === 0 && passage !== "" // the sentence beside a lonely plate
    readonly property real plateWidth: stampsBeside || beside || lonely ? width * (times === 2 ? 0.35 : beside ? 0.46 : 0.56) : (width - (columns - 1) * gap) / columns
    readonly property real platesWidth: columns * (plateWidth + gap) - gap
    readonly property real rowHeight: {
        let tallest = times > 0 ? plateHeight : 0;
        for (let i = 0; i < made; i++) {
            const plate = plateItems.itemAt(i) as Plate;
            tallest = plate === null ? tallest : Math.max(tallest, plate.implicitHeight);
        }
        return beside ? Math.max(tallest, band.implicitHeight) : tallest;
    }
    readonly property real figure: {
        let size = (times > 1 || Theme.largeText ? 34 : 37) * Theme.u;
        for (let i = 0; i < made; i++) {
            const plate = plateItems.itemAt(i) as Plate;
            size = plate === null ? size : Math.min(size, (plateWidth - 20 * Theme.u) / (plate.value.length * 0.48));
        }
        return size;
    }
    readonly property real platesHeight: times === 0 ? 0 : Math.ceil(times / columns) * (rowHeight + gap) - gap

    // Stamps beside the plates share what is left; below them they stand at the left of the sentence.
    readonly property real stampsX: stampsBeside ? platesWidth + gap : 0
    readonly property real stampsY: stampsBelow && times > 0 ? platesHeight + gap : 0
    readonly property real stampsWidth: stampsBeside ? width - stampsX : controls * (58 * Theme.u - lap) + lap
    readonly property real stampsHeight: stampsBeside ? rowHeight : Math.max(62 * Theme.u, passage === "" ? 0 : band.implicitHeight)
    readonly property real lap: 4 * Theme.u
    readonly property real stampSize: Math.min((stampsBeside ? 62 : 58) * Theme.u, controls === 0 ? 0 : (stampsWidth + lap * (controls - 1)) / controls)
    readonly property real stampsRun: controls * (stampSize - lap) + lap

    readonly property real blockHeight: passage === "" ? Math.max(platesHeight, stampsBelow ? stampsY + stampsHeight : 0) : Math.max(platesHeight, band.y + band.height)
    readonly property bool sourced: true // its times have their source here

    implicitHeight: lonely ? Math.max(blockHeight, foot.height) : blockHeight + (foot.height > 0 ? foot.height + (blockHeight > 0 ? gap * 0.75 : 0) : 0)

    Repeater {
        id: plateItems

        model: root.plates
        onItemAdded: root.made += 1
        onItemRemoved: root.made -= 1

        Plate {
            required property int index
            required property string convoy
            required property string time
            required property bool about
            required status
            required property string role
            required property string place
            required property string day
            required property int starts
            required property int ends
            readonly property bool ending: role === "start" || role === "finish" || role === "lunch"
            readonly property string when: root.today === null ? "" : root.today.phase(starts, ends, status, root.today.minute)

            x: (index % root.columns) * (root.plateWidth + root.gap)
            y: Math.floor(index / root.columns) * (root.rowHeight + root.gap)
            width: root.plateWidth
            height: root.rowHeight
            label: [day === root.day || root.day === "" ? "" : Words.day(day), ending ? Words.role(role) : "", Words.passing(convoy, about, ends > 0)].filter(part => part !== "").join(" · ")
            phase: when === "" ? "" : Words.phase(when, starts - root.today.minute, status)
            lit: when === "now" || when === "begun"
            value: time
            figure: root.figure
            note: place
            tone: when === "passed" ? Theme.past : convoy === "ferrari" ? Theme.black : Theme.field(root.leg)
        }
    }

    Repeater {
        id: stampItems

        model: root.stamps

        Stamp {
            required property int index

            x: root.stampsX + (root.stampsBeside ? (root.stampsWidth - root.stampsRun) / 2 : 0) + index * (root.stampSize - root.lap)
            y: root.stampsY + (root.stampsHeight - height) / 2 + (root.controls > 1 ? (index % 2 ? 3 : -3) * Theme.u : 0)
            size: root.stampSize
            rotation: index % 2 ? 7 : -9
            ink: index % 2 ? Theme.ink : Theme.hue(root.leg)
        }
    }

    NoticeBand {
        id: band

        x: root.beside ? root.platesWidth + root.gap : root.stampsBelow ? root.stampsWidth + root.gap : 0
        y: root.beside ? 0 : root.stampsBelow ? root.stampsY : root.times > 0 ? root.platesHeight + root.gap : 0
        width: root.width - x
        height: root.beside ? root.rowHeight : root.stampsBelow ? root.stampsHeight : implicitHeight
        text: root.passage
        size: (root.roomy || root.beside || root.stampsBelow) && text.length < 140 ? Theme.lead : Theme.body
        visible: text !== ""
    }

    Column {
        id: foot

        x: root.lonely ? root.platesWidth + Theme.s3 : 0
        y: root.lonely ? (root.platesHeight - height) / 2 : root.height - height
        width: root.width - x
        spacing: (root.lonely ? 4 : 1.5) * Theme.u

        Item {
            width: parent.width
            height: Math.max(car.height, convoys.height)
            visible: root.order !== ""

            Icon {
                id: car

                anchors.verticalCenter: parent.verticalCenter
                name: "car"
                side: 12 * Theme.u
            }

            Prose {
                id: convoys

                x: 17 * Theme.u
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: root.order
                font.pixelSize: root.lonely ? Theme.lead : Theme.body
                lineHeight: 1.05
            }
        }

        SourceLine {
            width: parent.width
            source: root.source
            asOf: root.asOf
        }
    }
}
