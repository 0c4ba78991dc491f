"""Passphrases: where they come from, and when one is good enough."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.publish.errors import KeysError

LEAST = 16
"""Fewest characters of a passphrase.

A PEM file is opened with PBKDF2 of only 2048 rounds, so the length must carry the weight: five
words drawn by lot have 16 characters and more.
"""

TRIES = 3

Ask = Callable[[str], str]
"""Shows a question and returns what was typed, without showing that."""


@dataclass(slots=True)
class Passphrases:
    """The passphrases known so far; with `ask` a person is asked for what is not among them."""

    known: list[str] = field(default_factory=list)
    ask: Ask | None = None

    @staticmethod
    def from_file(path: Path) -> "Passphrases":
        """Read a file with a passphrase a line; the first is the one for new keys."""
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError) as error:
            raise KeysError(f"{path} cannot be read as passphrases: {error}.") from error
        known = [line for line in lines if line]
        if not known:
            raise KeysError(f"{path} holds no passphrase; write one on its first line.")
        return Passphrases(known)

    def candidates(self, what: str) -> Iterator[str]:
        """Yield passphrases to try for `what`: those known, then up to three that are asked for."""
        yield from tuple(self.known)
        for _ in range(TRIES if self.ask else 0):
            assert self.ask is not None
            given = self.ask(f"Passphrase of {what}: ")
            yield given

    def remember(self, passphrase: str) -> None:
        """Try this one first from now on."""
        self.known = [passphrase, *(one for one in self.known if one != passphrase)]

    def fresh(self, what: str) -> str:
        """Return a passphrase for new keys; Enter alone repeats the last one.

        Raises KeysError when there is none, or it is too short.
        """
        if self.ask is None:
            return checked(self.known)
        again = " (Enter alone: the same as before)" if self.known else ""
        given = self.ask(f"New passphrase of {what}{again}: ")
        if not given and self.known:
            return self.known[0]
        checked([given])
        if self.ask("The same once more: ") != given:
            raise KeysError("The two passphrases differ; nothing was made. Start again.")
        self.remember(given)
        return given


def checked(passphrases: Iterable[str]) -> str:
    """Return the first passphrase; raises KeysError when it is missing or too short."""
    first = next(iter(passphrases), "")
    if len(first) < LEAST:
        raise KeysError(
            f"A passphrase needs {LEAST} characters or more:"
            " take five words that nobody would guess."
        )
    return first
