"""How large a code becomes: modules to a side by the length of its text.

A code is read at ten times its width when it has 25 modules to a side: a rule of thumb of the trade
which makes a module a 250th of the distance. Who stands before a kiosk holds the phone half a metre
away: 2 mm.
"""

CAPACITY = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331)
"""Octets that versions 1 to 13 hold at error correction M (ISO/IEC 18004, table 7)."""
LONGEST = CAPACITY[-1]
"""Octets of the longest text: its 69 modules and quiet zone are 154 mm, which 15.6 inches hold."""
QUIET = 4
"""Modules of bare ground on each side, as the standard asks."""
MODULE_MM = 2.0
"""The least width of a module, to the nearest whole pixel."""


class CodeTooLongError(ValueError):
    """A text does not fit into a code that can be read from where visitors stand."""


def version(text: str) -> int:
    """Return the version of the code that holds a text.

    Raises:
        CodeTooLongError: none does.
    """
    octets = len(text.encode())
    for number, holds in enumerate(CAPACITY, start=1):
        if octets <= holds:
            return number
    raise CodeTooLongError(f"{octets} octets are more than the {LONGEST} that a code may hold")


def modules(text: str) -> int:
    """Return the modules to a side of a text's code, its quiet zone included.

    Raises:
        CodeTooLongError: the text is too long.
    """
    return 17 + 4 * version(text) + 2 * QUIET
