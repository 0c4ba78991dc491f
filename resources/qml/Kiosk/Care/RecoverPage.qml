// A forgotten PIN: six figures to read out to the organisers, eight that they answer with.

PinFrame {
    id: root

    title: qsTr("PIN forgotten", "title of the PIN pad")
    ask: qsTr("Call the organisers, read them this number, and type the eight figures they answer with. They are good once.", "the PIN pad")
    figures: door.challenge.slice(0, 3) + " " + door.challenge.slice(3)
    places: 8
}
