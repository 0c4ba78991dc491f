// Before the desk: the PIN.

PinFrame {
    id: root

    title: qsTr("Volunteers’ PIN", "title of the PIN pad")
    ask: door.changing ? qsTr("First the present PIN, once more.", "the PIN pad, before another PIN") : qsTr("Type the six figures on the volunteers’ card. The organisers have them too.", "the PIN pad")
    forgotten: door.changing ? "" : qsTr("PIN forgotten", "button of the PIN pad")
    onHelped: root.door.recover()
}
