import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A town on the map that can be moved: its dot and name, and a control for keys and readers. A
// finger is answered by the map itself, which knows the nearest town.
Item {
    id: root

    required property int index
    required property string slug
    required property string name
    required property string headline
    required property real mapX
    required property real mapY
    required property int leg
    required property int legs // bit n: leg n
    required property bool here
    required property bool end
    required property list<string> sides
    required property int hidden // bit n: leg n is switched off
    required property int step
    required property bool chosen
    required property real size
    required property real reach // from the dot to its name
    readonly property bool lit: here || (legs & ~hidden) !== 0
    readonly property bool overlay: true

    signal picked

    // How far a point of the map is from the dot or the name, in pixels.
    function away(x: real, y: real): real {
        const name = label.nameRect;
        const aside = Math.max(name.x - x, 0, x - name.x - name.width);
        const off = Math.max(name.y - y, 0, y - name.y - name.height);
        return Math.min(Math.hypot(x, y), name.width > 0 ? Math.hypot(aside, off) + 2 * Theme.mm : Infinity);
    }

    z: chosen ? 3 : here ? 2 : end ? 1 : 0

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: 17 * Theme.u
        height: width
        radius: width / 2
        visible: root.chosen
        color: Theme.card
        border.width: 2.2 * Theme.u
        border.color: Theme.ink
    }

    MapLabel {
        id: label

        name: root.name
        side: root.step < root.sides.length ? root.sides[root.step] : ""
        leg: root.leg
        here: root.here
        end: root.end
        size: root.size
        reach: root.reach
    }

    Item {
        readonly property bool overlay: true
        readonly property real side: Math.max(24 * Theme.u, 20 * Theme.mm)

        x: -side / 2
        y: -side / 2
        width: side
        height: side
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.name
        Accessible.description: root.headline
        Accessible.focusable: true
        Accessible.checkable: true
        Accessible.checked: root.chosen
        Accessible.onPressAction: root.picked()
        Keys.onReturnPressed: root.picked()
        Keys.onEnterPressed: root.picked()
        Keys.onSpacePressed: root.picked()

        Rectangle {
            anchors.fill: parent
            visible: parent.activeFocus
            color: "transparent"
            radius: width / 2
            border.width: 1.5 * Theme.u
            border.color: Theme.ink
        }
    }
}
