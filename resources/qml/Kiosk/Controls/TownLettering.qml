import QtQuick
import Kiosk.Theme

// The name of a town as the lettering of its poster: one line where it can be, else smaller and in
// lines of whole words.
Heading {
    id: root

    required property string town
    property real largest: Theme.town
    property bool dark: false // the sky it stands in is dark by day too
    readonly property bool overlay: true
    readonly property real oneLine: width / (Math.max(1, town.length) * 0.5)
    readonly property real longestWord: town.split(" ").reduce((most, word) => Math.max(most, word.length), 1)

    text: town.toUpperCase()
    strong: true
    color: Theme.night || dark ? Theme.onDark : Theme.black
    lineHeight: 0.86
    font.pixelSize: oneLine >= 0.55 * largest ? Math.min(largest, oneLine) : Math.min(0.55 * largest, width / (longestWord * 0.52))
}
