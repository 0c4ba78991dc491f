pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The keys: letters as on a keyboard, figures beside them as on a telephone, or in portrait above.
// No accents: every search does without (kiosk/content/search/folding.py), and the keys stay large.
Item {
    id: root

    readonly property bool tall: Theme.portrait
    readonly property real space: 2.5 * Theme.u
    readonly property real gulf: 9 * Theme.u // between letters and figures
    readonly property real keyWidth: tall ? (width - 9 * space) / 10 : (width - 11 * space - gulf) / 13
    // The smallest panel is the only one whose keys may be smaller than any other control.
    readonly property real keyHeight: Math.max((tall ? 31 : 27) * Theme.u, (Theme.u > 0.56 * Theme.mm ? 20 : 15) * Theme.mm)
    readonly property real pitch: keyWidth + space
    readonly property int lead: tall ? 1 : 0 // rows above the letters

    signal typed(letters: string)
    signal erased
    signal cleared

    function across(column: real): real {
        return column * root.pitch + (column >= 10 ? root.gulf - root.space : 0);
    }

    function down(row: int): real {
        return row * (root.keyHeight + root.space);
    }

    implicitHeight: down(4 + lead) - space

    component Line: Repeater {
        id: line

        required property string letters
        property real start: 0
        property int row: 0

        model: letters.length

        SearchKey {
            required property int index

            x: root.across(line.start + index)
            y: root.down(line.row)
            width: root.keyWidth
            height: root.keyHeight
            name: line.letters[index]
            onTapped: root.typed(name.toLowerCase())
        }
    }

    Line {
        letters: root.tall ? "1234567890" : ""
    }
    Line {
        letters: root.tall ? "" : "123"
        start: 10
    }
    Line {
        letters: root.tall ? "" : "456"
        start: 10
        row: 1
    }
    Line {
        letters: root.tall ? "" : "789"
        start: 10
        row: 2
    }
    Line {
        letters: root.tall ? "" : "0"
        start: 10
        row: 3
    }
    Line {
        letters: "QWERTYUIOP"
        row: root.lead
    }
    Line {
        letters: "ASDFGHJKL"
        start: 0.5
        row: root.lead + 1
    }
    Line {
        letters: "ZXCVBNM"
        start: 0.5
        row: root.lead + 2
    }

    SearchKey {
        x: root.across(7.5)
        y: root.down(root.lead + 2)
        width: root.keyWidth
        height: root.keyHeight
        letter: "’"
        name: qsTr("Apostrophe", "key of the search")
        onTapped: root.typed("’")
    }

    SearchKey {
        x: root.across(8.5)
        y: root.down(root.lead + 2)
        width: 1.5 * root.pitch - root.space
        height: root.keyHeight
        icon: "erase"
        dark: true
        name: qsTr("Delete the last letter", "key of the search")
        onTapped: root.erased()
    }

    SearchKey {
        x: root.across(root.tall ? 2.5 : 1.5)
        y: root.down(root.lead + 3)
        width: (root.tall ? 7.5 : 7) * root.pitch - root.space
        height: root.keyHeight
        name: qsTr("Space", "key of the search")
        onTapped: root.typed(" ")
    }

    SearchKey {
        x: root.across(root.tall ? 0 : 11)
        y: root.down(root.lead + 3)
        width: (root.tall ? 2.25 : 2) * root.pitch - root.space
        height: root.keyHeight
        name: qsTr("Clear", "key of the search: everything")
        onTapped: root.cleared()
    }
}
