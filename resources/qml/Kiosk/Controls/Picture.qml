import QtQuick
import Kiosk.Theme

// A picture of the content, cropped to this item around its point of interest.
Image {
    id: root

    required property string picture
    readonly property int wide: Math.ceil(width)
    readonly property int high: Math.ceil(height)
    readonly property string wanted: picture === "" || wide < 1 || high < 1 ? "" : (Theme.night ? "night/" : "day/") + picture
    readonly property bool ready: wanted === "" || source.toString() !== "" // for tour, cover and tests
    readonly property int arrivals: Theme.arrivals
    property string alt: ""

    // Only a picture that lies ready is shown (kiosk/screen/shelf.py); another is ordered once the
    // layout has settled, and not for each size on the way there.
    function ask(): void {
        const there = root.wanted !== "" && Theme.shelf !== null && Theme.shelf.has(root.wanted, root.wide, root.high);
        root.source = there ? "image://picture/" + root.wanted : "";
        if (!there)
            Qt.callLater(root.order);
    }

    function order(): void {
        if (root.wanted !== "" && Theme.shelf !== null && Theme.shelf.ask(root.wanted, root.wide, root.high))
            root.source = "image://picture/" + root.wanted;
    }

    sourceSize: Qt.size(wide, high)
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
    onWantedChanged: ask()
    onWideChanged: ask()
    onHighChanged: ask()
    onArrivalsChanged: {
        if (!ready)
            ask();
    }
}
