import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// What the theme is told of the window, the visit and the desk.
Item {
    id: root

    required property Visit visit
    required property Desk desk
    required property Languages languages
    required property real millimetre
    required property Window glass

    Binding {
        target: Theme
        property: "mm"
        value: root.millimetre
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: root.glass.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.glass.height
    }
    Binding {
        target: Theme
        property: "night"
        value: root.visit.night
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.visit.contrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: root.visit.lowReach
    }
    Binding {
        target: Theme
        property: "languages"
        value: root.languages
    }
    Binding {
        target: Theme
        property: "motion"
        value: root.visit.motion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textScale
    }
    Binding {
        target: Theme
        property: "language"
        value: root.desk.open ? root.desk.language : root.visit.language
    }
}
