// The first PIN opens the desk once: whoever used it chooses another, and types it twice.

PinFrame {
    id: root

    title: door.step === "again" ? qsTr("The new PIN once more", "title of the PIN pad") : qsTr("Choose a new PIN", "title of the PIN pad")
    ask: door.step === "again" ? qsTr("Type the same six figures again.", "the PIN pad") : door.changing ? qsTr("Choose six figures, write them on the card, and tell the organisers.", "the PIN pad") : qsTr("A new PIN is needed now. Choose six figures, write them on the card, and tell the organisers.", "the PIN pad")
}
