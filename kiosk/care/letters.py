"""Bits as letters to read out: Crockford's base 32, and a letter that checks the others.

There is no I, L, O or U among them; whoever hears one of the first three writes 1 or 0.
"""

import re
from collections.abc import Iterator

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUP = 4


def grouped(letters: str) -> str:
    """Return letters with their check letter, in groups of four: ``1AB2-C3D4-E``."""
    whole = letters + LETTERS[check_of(letters)]
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def heard(code: str) -> str:
    """Return the letters that somebody wrote down, without the check letter.

    Raises:
        ValueError: a letter was misheard.
    """
    letters = re.sub(r"[\s-]", "", code).upper().translate(str.maketrans("OIL", "011"))
    known = letters and all(letter in LETTERS for letter in letters)
    if not known or LETTERS[check_of(letters[:-1])] != letters[-1]:
        raise ValueError("the check letter does not fit")
    return letters[:-1]


class Bits:
    """A row of bits that grows at its end."""

    def __init__(self) -> None:
        self._row: list[int] = []

    def put(self, value: int, width: int) -> None:
        """Put so many bits, the highest first."""
        self._row += [value >> at & 1 for at in reversed(range(width))]

    def put_number(self, value: int) -> None:
        """Put a number of any size: four bits at a time, each with one that says “more”."""
        parts = [value & 15]
        while value := value >> 4:
            parts.append(value & 15)
        for at, part in enumerate(reversed(parts), start=1):
            self.put(at < len(parts), 1)
            self.put(part, 4)

    def letters(self) -> str:
        """Return the row as letters, filled up with zeros."""
        row = self._row + [0] * (-len(self._row) % 5)
        fives = (row[at : at + 5] for at in range(0, len(row), 5))
        return "".join(LETTERS[int("".join(map(str, five)), 2)] for five in fives)


def unpacked(letters: str) -> Iterator[int]:
    """Yield the bits of letters."""
    for letter in letters:
        yield from (LETTERS.index(letter) >> at & 1 for at in (4, 3, 2, 1, 0))


def take(bits: Iterator[int], width: int) -> int:
    """Take so many bits; StopIteration where there are not as many."""
    value = 0
    for _ in range(width):
        value = value << 1 | next(bits)
    return value


def take_number(bits: Iterator[int]) -> int:
    """Take a number as `Bits.put_number` put it."""
    value, more = 0, 1
    while more:
        more = take(bits, 1)
        value = value << 4 | take(bits, 4)
    return value


def check_of(letters: str) -> int:
    """Return the check letter: a polynomial over GF(32) at its generator.

    It finds every wrong letter, and every two that changed places, in codes of up to 31 letters.
    """
    total = 0
    for letter in letters:
        total = _doubled(total) ^ LETTERS.index(letter)
    return _doubled(total)


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 32 else value  # x^5 + x^2 + 1, a primitive one
