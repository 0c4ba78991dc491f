import QtQuick
import Kiosk.Theme

// A poster and a page: side by side in landscape, one above the other in portrait. In low reach
// the page lies low, and the poster alone goes up to the edge of the glass.
Item {
    id: root

    required property string picture
    property string alt: ""
    property string lettering: ""
    property bool dark: false // the sky of the picture is dark by day too
    property real share: Theme.largeText ? 0.33 : 0.385
    property real tall: (Theme.largeText ? 170 : 220) * Theme.u // of the poster in portrait
    readonly property real posterWidth: Theme.portrait ? width : Math.round(width * share)
    readonly property real posterHeight: Theme.portrait ? Math.round(Math.max(tall - Theme.lift, 24 * Theme.u)) : height
    default property alias stuff: page.data
    // The drawings that serve every town of a landscape stand higher in their sky.
    readonly property bool general: picture.startsWith("landscape:")
    property alias overPoster: over.data

    Picture {
        y: -Theme.lift
        width: root.posterWidth
        height: root.posterHeight + Theme.lift
        picture: root.picture
        alt: root.alt
    }

    TownLettering {
        x: Theme.margin
        y: (root.general ? 2 : 4) * Theme.u - Theme.lift
        width: (Theme.portrait ? 0.52 : 1) * (root.posterWidth - 2 * Theme.margin)
        visible: text !== ""
        town: root.lettering
        dark: root.dark
        largest: Theme.portrait ? (root.general ? 40 : 46) * Theme.u : (root.general ? 50 * Theme.u : Theme.town) * (Theme.largeText ? 0.87 : 1)
    }

    Item {
        id: over

        width: root.posterWidth
        height: root.posterHeight
    }

    Item {
        id: page

        x: Theme.portrait ? Theme.margin : root.posterWidth + Theme.margin
        y: Theme.portrait ? root.posterHeight + Theme.s2 : Theme.s3
        width: root.width - x - Theme.margin
        height: root.height - y
    }
}
