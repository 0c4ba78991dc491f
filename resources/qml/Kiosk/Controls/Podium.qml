pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Three real steps, the winner's in the middle and highest, with a car standing on each.
Item {
    id: root

    required property QtObject lines
    property int made: 0 // steps standing; a Repeater counts its rows before it makes them
    readonly property int count: Math.min(made, 3)
    readonly property real stepWidth: width / Math.max(1, count)
    readonly property real carWidth: stepWidth * (count > 1 ? 0.94 : 0.56)
    readonly property real carHeight: carWidth * 0.32
    readonly property real leastRise: 8 * Theme.u
    // The lowest step holds its words, the others stand above it.
    readonly property real rise: Math.max(leastRise, Math.min(0.13 * height, (height - carHeight - least) / 2))
    readonly property real base: count < 2 ? Math.max(least, Math.min(least * 1.35, height - carHeight)) : Math.max(least, Math.min(least * 1.06, height - carHeight - 2 * rise))
    readonly property real least: {
        let needed = 0;
        for (let i = 0; i < made; i++) {
            const step = steps.itemAt(i) as PodiumStep;
            if (step !== null)
                needed = Math.max(needed, step.needed - (count > 1 ? 3 - step.place : 0) * leastRise);
        }
        return needed;
    }
    readonly property real needed: carHeight + least + (count > 1 ? 2 * leastRise : 0)

    Repeater {
        id: steps

        model: root.lines
        onItemAdded: root.made += 1
        onItemRemoved: root.made -= 1

        PodiumStep {
            required property int index
            readonly property int seat: root.count < 2 ? 0 : root.count === 2 ? [1, 0][index] ?? 0 : [1, 0, 2][index] ?? 2

            x: Math.round(seat * root.stepWidth)
            width: Math.round((seat + 1) * root.stepWidth) - x
            height: root.carHeight + stepHeight
            y: root.height - height
            visible: index < 3
            stepHeight: Math.round(root.base + (root.count > 1 ? (3 - Math.min(3, place)) * root.rise : 0))
            carWidth: root.carWidth
        }
    }
}
