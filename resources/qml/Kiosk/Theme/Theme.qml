pragma Singleton

import QtQuick
import Kiosk.Backend

// The tokens of the look. The root binds the first block once: to the window and to the visit.
QtObject {
    property real mm: 2.7 // pixels to a millimetre of the panel
    property real windowWidth: 1920
    property real windowHeight: 1080
    property bool night: false
    property bool contrast: false
    property bool motion: true
    property real textScale: 1.0
    property string language: "it"
    property PictureShelf shelf: null // where pictures lie ready
    property int arrivals: 0 // pictures that have come to the shelf
    property int taps: 0 // touches that hit something, for the statistics
    property Languages languages: null // which there are, and their words
    property bool lowReach: false // what is touched lies low

    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool largeText: textScale > 1
    readonly property bool smallest: u < 0.56 * mm // the smallest panel: lying, all of it is near the hand
    readonly property real lift: lowReach ? Math.round((portrait ? 0.36 : smallest ? 0.13 : 0.27) * windowHeight) : 0 // height above every page that holds a picture only

    // The unit of the drawing: a millimetre on a 32-inch panel. On a small panel it stops shrinking
    // where words would become too small to read at arm's length.
    readonly property real u: Math.max(Math.min(windowWidth, windowHeight) / 400, 0.55 * mm)

    readonly property color paper: contrast ? (night ? "#000000" : "#FFFFFF") : (night ? "#12202B" : "#F6EFE2")
    readonly property color card: contrast ? paper : (night ? "#1B2D3B" : "#FCF8F0")
    readonly property color line: contrast ? ink : (night ? "#3B5264" : "#D8CBB2")
    readonly property color ink: contrast ? (night ? "#FFFFFF" : "#000000") : (night ? "#F6EFE2" : "#1B1A17")
    readonly property color mute: contrast ? ink : (night ? "#B9C7CF" : "#51493C")
    readonly property color pressed: night ? "#2A4254" : "#EADFC8"
    readonly property color red: "#B3161B" // shapes only, never words
    readonly property color redText: night ? "#FFAA9F" : "#981318"
    readonly property color redField: "#981318" // always with onDark words
    readonly property color redPressed: "#6F0D11"
    readonly property color gold: "#C8962E"
    readonly property color silver: "#C9CFD2"
    readonly property color bronze: "#C08552"
    readonly property color lit: "#8FD3A6" // lights of the desk, on black only
    readonly property color alarm: "#FF6F5B"
    readonly property color sky: "#8FB8C9"
    readonly property color notice: "#E9C46A"
    readonly property color here: night ? "#3A2B2C" : "#FCEECB"
    readonly property color bar: night ? "#0B151D" : "#1B1A17"
    readonly property color scrim: "#0B151D" // over what waits below a sheet
    readonly property real scrimOpacity: 0.66
    readonly property color barPressed: "#4A463C"
    readonly property color black: "#1B1A17" // words on gold, the plate of plain facts
    readonly property color past: "#51493C" // the plate of what is over, with onDark words
    readonly property color onDark: "#F6EFE2"
    readonly property color strip: night ? "#1B2D3B" : "#D8CBB2"

    // Lettering, in em. Large text makes reading sizes grow more than display sizes.
    readonly property string head: "Barlow Condensed SemiBold"
    readonly property string bold: "Barlow Condensed"
    readonly property string read: "Atkinson Hyperlegible Next"
    readonly property real small: 7.6 * u * textScale
    readonly property real body: 9 * u * textScale
    readonly property real lead: 11 * u * textScale
    readonly property real h3: 13 * u * (1 + (textScale - 1) * 0.8)
    readonly property real h2: 18.5 * u * (1 + (textScale - 1) * 0.7)
    readonly property real h1: 32 * u * (1 + (textScale - 1) * 0.4)
    readonly property real town: 62 * u

    readonly property real s1: 3 * u
    readonly property real s2: 6 * u
    readonly property real s3: 12 * u
    readonly property real s4: 24 * u
    readonly property real margin: (portrait ? 16 : 18) * u
    readonly property real gap: 7 * u
    readonly property real radius: 3 * u
    readonly property real hairline: Math.max(1, Math.round(0.75 * u))
    readonly property real touch: Math.max(24 * u, 20 * mm)
    readonly property real primary: Math.max(52 * u, 20 * mm)

    readonly property int turn: motion ? 180 : 0
    readonly property int rise: motion ? 200 : 0
    readonly property int fade: motion ? 220 : 0

    readonly property list<color> hueDay: ["#1B1A17", "#9B1419", "#1C4F74", "#7A4100", "#28543F", "#5E2A6B"]
    readonly property list<color> hueNight: ["#F6EFE2", "#FFAA9F", "#9CCBE8", "#F2B66B", "#9ED0B5", "#D9B0E6"]

    // The hue of a leg for lines and words on paper.
    function hue(leg: int): color {
        return night ? hueNight[leg] : hueDay[leg];
    }

    // The hue of a leg for filled areas, always with onDark words.
    function field(leg: int): color {
        return hueDay[leg];
    }
}
