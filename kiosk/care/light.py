"""The three lights, and what is to be done in more than one case."""

from types import MappingProxyType

GREEN, YELLOW, RED = "green", "yellow", "red"

NOTHING = ("Non serve fare nulla.", "Nothing needs to be done.")
CALL = ("Chiamare gli organizzatori.", "Call the organisers.")
NETWORK = (
    "Controllare il cavo di rete o il Wi-Fi, poi aspettare dieci minuti. Lo schermo funziona anche "
    "senza rete.",
    "Check the network cable or the Wi-Fi, then wait ten minutes. The screen works without a "
    "network too.",
)

DIAGNOSED = MappingProxyType(
    {
        "content": ("good", "factory", "trial", "none", "damaged"),
        "age": ("good", "never", "old", "very-old", "expired"),
        "network": ("good", "unneeded", "unasked", "unplugged", "unreachable", "portal"),
        "clock": ("good", "behind", "suspect", "unconfirmed"),
        "disk": ("good", "low", "full", "read-only"),
        "memory": ("good", "large", "low", "unknown"),
        "screen": ("good", "connected", "none", "still", "restarting", "unknown"),
        "touch": ("good", "connected", "none", "unknown"),
        "sound": ("good", "none", "unknown"),
        "trust": ("good", "none", "demo", "damaged"),
        "source": ("good", "unset", "unasked", "unavailable", "missing", "portal", "foreign",
                   "tampered", "older", "expired", "app-too-old", "other"),
        "state": ("good", "rebuilt", "damaged", "quarantined"),
        "install": ("good", "yellow", "red"),
    }
)  # fmt: skip
"""The findings that a diagnosis code tells of, by their numbers: only ever appended to.

At most 15 to a check. A check more, at the end, makes another edition of the code.
"""
