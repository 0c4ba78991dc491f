"""What a volunteer reads out to the help line: all lights in a few letters, and back into words.

A code holds which finding each check came to, the version of the program and the number of the
publication on show, and nothing else: no name, no address, no PIN, no time. It begins with one bit
for each check that is not at its first finding, which is the good one; so a kiosk that is well has
a short code.
"""

import re
from collections.abc import Sequence
from types import MappingProxyType

from kiosk import __version__
from kiosk.care.errors import CareError
from kiosk.care.findings import Check, explained
from kiosk.care.letters import Bits, grouped, heard, take, take_number, unpacked
from kiosk.care.light import GREEN, RED, SEVERITY, YELLOW

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

LONGEST = 300
"""Octets of the text for a QR code, so that its modules stay large enough to be read."""
_EDITION = 1
_SIGNS = MappingProxyType({GREEN: "○", YELLOW: "◐", RED: "●"})


class DiagnosisError(CareError):
    """A code was misheard, or comes from a version that this one does not know."""


def diagnosis_code(checks: Sequence[Check], seq: int, version: str = __version__) -> str:
    """Return the code of these findings, in groups of four: ``1AB2-C3D4-…``.

    Where a check came to several findings the worst counts; those that are not in `DIAGNOSED`,
    the PIN among them, are left out.
    """
    bits = Bits()
    bits.put(_EDITION, 4)
    places = [_place(checks, code) for code in DIAGNOSED]
    for place in places:
        bits.put(place != 0, 1)
    for place in filter(None, places):
        bits.put(place, 4)
    for part in _numbers(version):
        bits.put_number(part)
    bits.put_number(seq)
    return grouped(bits.letters())


def explain_code(code: str) -> str:
    """Return in words, in both languages, what a code says.

    Raises:
        DiagnosisError: it was misheard, or is too new.
    """
    version, seq, found = read_code(code)
    lines = [f"Tappa {version}, pubblicazione / publication {seq}"]
    for name, check in found.items():
        if check is None:
            lines.append(f"\n?  {name}: non guardato / not looked at")
            continue
        lines.append(f"\n{_SIGNS[check.light]}  {name} ({check.what})")
        lines += [f"   {check.text_it}", f"   {check.text_en}"]
        if check.light != GREEN:
            lines += [f"   → {check.remedy_it}", f"   → {check.remedy_en}"]
    return "\n".join(lines)


def read_code(code: str) -> tuple[str, int, dict[str, Check | None]]:
    """Return version, publication and findings that a code holds.

    Raises:
        DiagnosisError: as `explain_code` says.
    """
    try:
        bits = unpacked(heard(code))
    except ValueError as error:
        raise DiagnosisError(
            "That is no diagnosis code; ask for each letter again, slowly."
        ) from error
    try:
        if take(bits, 4) != _EDITION:
            raise DiagnosisError("This code comes from another version of Tappa.")
        troubled = [take(bits, 1) for _ in DIAGNOSED]
        places = [take(bits, 4) if trouble else 0 for trouble in troubled]
        version = ".".join(str(take_number(bits)) for _ in range(3))
        seq = take_number(bits)
        found = dict(zip(DIAGNOSED, map(_named, DIAGNOSED, places), strict=True))
    except (StopIteration, IndexError) as error:
        raise DiagnosisError("This code comes from another version of Tappa.") from error
    return version, seq, found


def diagnosis_text(checks: Sequence[Check], seq: int, version: str = __version__) -> str:
    """Return what the QR code of the diagnosis says: the code, and what is not green.

    Only names of lights and findings: no fact from a sentence, so no address and no path. At most
    `LONGEST` octets, the red ones first; the code holds the rest.
    """
    code = diagnosis_code(checks, seq, version)
    _, _, found = read_code(code)
    text = f"Tappa {version} #{seq}\n{code}"
    bad = [check for check in found.values() if check and check.light != GREEN]
    for check in sorted(bad, key=lambda check: check.light != RED):
        line = f"\n{check.light}: {check.code} {check.what}"
        text += line if len(text) + len(line) <= LONGEST else ""
    return text


def _place(checks: Sequence[Check], code: str) -> int:
    """Return which of the code's findings is the worst: 15 for one that has no number yet."""
    mine = [check for check in checks if check.code == code]
    if not mine:
        return _ABSENT
    worst = max(mine, key=lambda check: SEVERITY.index(check.light))
    names = DIAGNOSED[code]
    what = worst.what or (names[0] if worst.light == GREEN else worst.light)
    return names.index(what) if what in names else _ABSENT


def _named(code: str, place: int) -> Check | None:
    return None if place == _ABSENT else explained(code, DIAGNOSED[code][place])


_ABSENT = 15


def _numbers(version: str) -> list[int]:
    found = [int(part) for part in re.findall(r"\d+", version)][:3]
    return found + [0] * (3 - len(found))
