"""The three lights, and what is to be done in more than one case."""

GREEN, YELLOW, RED = "green", "yellow", "red"
SEVERITY = (GREEN, YELLOW, RED)
"""The lights, the worst last."""

NOTHING = ("Non serve fare nulla.", "Nothing needs to be done.")
CALL = ("Chiamare gli organizzatori.", "Call the organisers.")
NETWORK = (
    "Controllare il cavo di rete o il Wi-Fi, poi aspettare dieci minuti. Lo schermo funziona anche "
    "senza rete.",
    "Check the network cable or the Wi-Fi, then wait ten minutes. The screen works without a "
    "network too.",
)
