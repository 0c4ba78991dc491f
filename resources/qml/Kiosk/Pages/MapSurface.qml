pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The map under the fingers: one moves it, two enlarge it, a touch picks the nearest town.
Item {
    id: root

    required property MapView view
    required property int hidden // bit n: leg n is switched off
    required property string chosen // slug of the town on the plate
    property int step: 0 // of enlargement
    property real centreX: 0 // what stands in the middle, in units of the map
    property real centreY: 0
    readonly property real edge: 7 * Theme.u
    readonly property size sheet: Qt.size(Math.max(1, view.sheetWidth), Math.max(1, view.sheetHeight))
    readonly property real base: Math.max(width / sheet.width, height / sheet.height, Math.min((width - 2 * edge) / Math.max(1, view.frameWidth), (height - 2 * edge) / Math.max(1, view.frameHeight)))
    readonly property real unit: scaleOf(step)
    readonly property int originX: Math.round(width / 2 - unit * across(centreX))
    readonly property int originY: Math.round(height / 2 - unit * down(centreY))
    readonly property rect seen: Qt.rect(-originX, -originY, width, height) // in pixels of the sheet
    readonly property bool nearest: step >= view.zoomSteps - 1
    readonly property bool farthest: step <= 0
    readonly property bool moved: step > 0 || Math.abs(centreX - view.frameLeft - view.frameWidth / 2) > 1 || Math.abs(centreY - view.frameTop - view.frameHeight / 2) > 1
    property int made: 0 // towns that stand
    readonly property MapSpotDelegate spot: named(chosen, made) ?? standing(made) // the chosen town
    readonly property real separate: 8 * Theme.mm // towns further apart than this are told apart

    signal picked(string slug)

    function scaleOf(step: int): real {
        return base * Math.pow(Math.max(1, view.zoomRatio), step);
    }

    // The middle stays where the race goes, and the glass within the sheet.
    function across(x: real): real {
        const half = width / 2 / unit;
        return Math.min(Math.max(x, half, view.frameLeft), Math.max(half, Math.min(sheet.width - half, view.frameLeft + view.frameWidth)));
    }

    function down(y: real): real {
        const half = height / 2 / unit;
        return Math.min(Math.max(y, half, view.frameTop), Math.max(half, Math.min(sheet.height - half, view.frameTop + view.frameHeight)));
    }

    function named(slug: string, count: int): MapSpotDelegate {
        for (let at = 0; at < count; at++) {
            const spot = spots.itemAt(at) as MapSpotDelegate;
            if (spot !== null && spot.slug === slug)
                return spot;
        }
        return null;
    }

    // The town the kiosk stands in; where that is not on the map, the first.
    function standing(count: int): MapSpotDelegate {
        for (let at = 0; at < count; at++) {
            const spot = spots.itemAt(at) as MapSpotDelegate;
            if (spot !== null && spot.here)
                return spot;
        }
        return count > 0 ? spots.itemAt(0) as MapSpotDelegate : null;
    }

    // Show the whole race.
    function reset(): void {
        glide.stop();
        root.step = 0;
        root.centreX = view.frameLeft + view.frameWidth / 2;
        root.centreY = view.frameTop + view.frameHeight / 2;
    }

    // Bring a place to the middle.
    function centreOn(x: real, y: real, step: int): void {
        glide.stop();
        root.step = Math.max(0, Math.min(step, view.zoomSteps - 1));
        root.centreX = x;
        root.centreY = y;
    }

    // Bring a town in sight.
    function show(slug: string): void {
        const spot = named(slug, spots.count);
        if (spot !== null && step > 0)
            root.centreOn(spot.mapX, spot.mapY, step);
    }

    // One step nearer or farther; if the chosen town is in sight, it comes half-way to the middle.
    function zoomBy(way: int): void {
        if (spot === null || !spot.visible || way < 0) {
            root.zoomTo(step + way, width / 2, height / 2);
            return;
        }
        const across = (originX + spot.x - width / 2) / 2, down = (originY + spot.y - height / 2) / 2;
        glide.stop();
        root.step = Math.min(step + way, view.zoomSteps - 1);
        root.moveTo(spot.mapX - across / unit, spot.mapY - down / unit);
    }

    // Go to a step; what is at a point of the glass stays there.
    function zoomTo(step: int, x: real, y: real): void {
        const to = Math.max(0, Math.min(step, view.zoomSteps - 1));
        const atX = (x - originX) / unit, atY = (y - originY) / unit;
        glide.stop();
        root.step = to;
        root.moveTo(atX - (x - width / 2) / unit, atY - (y - height / 2) / unit);
    }

    function moveTo(x: real, y: real): void {
        root.centreX = across(x);
        root.centreY = down(y);
    }

    // The nearest town wins; where a finger cannot tell two apart, the map comes nearer first.
    function pick(x: real, y: real): void {
        let best = null, bestAway = Math.max(14 * Theme.u, 12 * Theme.mm), second = null, secondAway = Infinity;
        for (let at = 0; at < spots.count; at++) {
            const spot = spots.itemAt(at) as MapSpotDelegate;
            const away = spot.lit ? spot.away(x - originX - spot.x, y - originY - spot.y) : Infinity;
            if (away < bestAway) {
                second = best;
                secondAway = best === null ? Infinity : bestAway;
                best = spot;
                bestAway = away;
            } else if (away < secondAway) {
                second = spot;
                secondAway = away;
            }
        }
        if (best === null)
            return;
        const apart = second === null ? Infinity : Math.hypot(best.x - second.x, best.y - second.y);
        if (!nearest && apart < separate && secondAway - bestAway < separate / 2)
            root.zoomTo(step + Math.max(1, Math.ceil(Math.log(separate / apart) / Math.log(view.zoomRatio))), originX + best.x, originY + best.y);
        else
            root.picked(best.slug);
    }

    // The town before (-1) or after (1) the chosen one along the road, of the legs that are shown.
    function beside(way: int): MapSpotDelegate {
        const count = root.made;
        for (let far = 1; spot !== null && far < count; far++) {
            const other = spots.itemAt((spot.index + way * far + count * far) % count) as MapSpotDelegate;
            if (other !== null && other.lit)
                return other;
        }
        return null;
    }

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.night ? "#0B1926" : Theme.sky
    }

    Item {
        id: lens

        transformOrigin: Item.TopLeft
        x: fingers.pinching ? fingers.at.x - fingers.factor * fingers.from.x : 0
        y: fingers.pinching ? fingers.at.y - fingers.factor * fingers.from.y : 0
        scale: fingers.pinching ? fingers.factor : 1

        Item {
            id: world

            x: root.originX
            y: root.originY

            MapTiles {
                sheet: root.sheet
                unit: root.unit
                seen: root.seen
            }

            MapRoads {
                view: root.view
                hidden: root.hidden
                unit: root.unit
                seen: root.seen
            }

            Repeater {
                id: spots

                model: root.view.towns
                onItemAdded: root.made += 1
                onItemRemoved: root.made -= 1

                MapSpotDelegate {
                    x: mapX * root.unit
                    y: mapY * root.unit
                    visible: lit && x > -root.originX && x < root.width - root.originX && y > -root.originY && y < root.height - root.originY
                    hidden: root.hidden
                    step: root.step
                    chosen: root.spot === this
                    size: Math.max(Theme.small, Math.min(Theme.h3, root.view.lettering * root.base))
                    reach: root.view.gap * root.base
                    onPicked: root.picked(slug)
                }
            }
        }
    }

    MapFingers {
        id: fingers

        property point taken // what stood in the middle when the map was taken

        anchors.fill: parent
        least: 0.8 * root.scaleOf(0) / root.unit
        most: 1.25 * root.scaleOf(root.view.zoomSteps - 1) / root.unit
        onTouched: {
            glide.stop();
            taken = Qt.point((width / 2 - root.originX) / root.unit, (height / 2 - root.originY) / root.unit);
        }
        onDragged: (x, y) => root.moveTo(taken.x - x / root.unit, taken.y - y / root.unit)
        onThrown: (x, y) => {
            if (Theme.motion && Math.hypot(x, y) > 100 * Theme.mm)
                glide.throwBy(x, y);
        }
        onPinched: {
            // What lay between the fingers when they came lies between them at the step next to it.
            const x = (from.x - root.originX) / root.unit, y = (from.y - root.originY) / root.unit;
            root.step = Math.max(0, Math.min(Math.round(root.step + Math.log(factor) / Math.log(root.view.zoomRatio)), root.view.zoomSteps - 1));
            root.moveTo(x - (at.x - width / 2) / root.unit, y - (at.y - height / 2) / root.unit);
        }
        onTapped: (x, y) => {
            glide.stop();
            root.pick(x, y);
        }
    }

    // A map that was thrown runs out gently.
    ParallelAnimation {
        id: glide

        function throwBy(x: real, y: real): void {
            acrossSlide.to = root.across(root.centreX - 0.16 * x / root.unit);
            downSlide.to = root.down(root.centreY - 0.16 * y / root.unit);
            glide.start();
        }

        NumberAnimation {
            id: acrossSlide

            target: root
            property: "centreX"
            duration: 2 * Theme.turn
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: downSlide

            target: root
            property: "centreY"
            duration: 2 * Theme.turn
            easing.type: Easing.OutCubic
        }
    }
}
