import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where the road leads from a town: the road book of its leg, the town before and the town after.
Item {
    id: root

    required property Visit visit
    required property int leg
    required property string legSlug
    required property string beforeSlug
    required property string before
    required property int beforeLeg
    required property string afterSlug
    required property string after
    required property int afterLeg
    property string afterTime: ""
    property string afterStatus: ""
    readonly property bool row: Theme.portrait // all in one row
    readonly property int across: Math.max(1, (beforeSlug === "" ? 0 : 1) + (afterSlug === "" ? 0 : 1) + (row ? 1 : 0))
    readonly property real share: (width - (across - 1) * Theme.s2) / across
    readonly property real signHeight: Math.max(beforeSlug === "" ? 0 : beforeSign.implicitHeight, afterSlug === "" ? 0 : afterSign.implicitHeight, row ? legSign.implicitHeight : 0)

    implicitHeight: row ? signHeight : legSign.implicitHeight + (signHeight > 0 ? Theme.s2 + signHeight : 0)

    LegSign {
        id: legSign

        x: root.row && root.beforeSlug !== "" ? root.share + Theme.s2 : 0
        width: root.row ? root.share : root.width
        height: root.row ? root.signHeight : implicitHeight
        leg: root.leg
        upright: root.row
        onTapped: root.visit.openPage("leg", root.legSlug)
    }

    TownLink {
        id: beforeSign

        y: root.implicitHeight - height
        width: root.share
        height: root.signHeight
        visible: root.beforeSlug !== ""
        next: false
        title: root.before
        note: root.beforeLeg === root.leg ? qsTr("Before", "town before this one") : qsTr("Before, leg %1", "town before this one, on another leg").arg(root.beforeLeg)
        leg: root.beforeLeg
        onTapped: root.visit.openPage("town", root.beforeSlug)
    }

    TownLink {
        id: afterSign

        readonly property string claim: root.afterTime === "" || root.afterLeg !== root.leg ? "" : "time"

        x: root.width - width
        y: root.implicitHeight - height
        width: root.share
        height: root.signHeight
        visible: root.afterSlug !== ""
        title: root.after
        note: root.afterLeg !== root.leg ? qsTr("Next, leg %1", "town after this one, on another leg").arg(root.afterLeg) : root.afterTime === "" ? qsTr("Next", "town after this one") : qsTr("Next, %1", "town after this one, with its time").arg(root.afterTime) + " · " + Words.status(root.afterStatus)
        leg: root.afterLeg
        onTapped: root.visit.openPage("town", root.afterSlug)
    }
}
