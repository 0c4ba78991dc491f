"""Asking people and files for a PIN, and answering them in sentences."""

import getpass
import math
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.care.entrance import Entrance, State, Verdict
from kiosk.care.errors import CareError
from kiosk.settings import load

DONE, FAILED, TRY_AGAIN, NOT_TRUSTED = 0, 1, 75, 76

Ask = Callable[[str], str]
"""Shows a question and returns what was typed, without showing that."""


class EndError(Exception):
    """A verb ends here, with a code and a sentence."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


def admit(args: Namespace) -> int:
    """Ask for the PIN before a verb that only volunteers may use; 0 lets it go on.

    A kiosk that has no PIN yet has nothing to ask for.
    """
    if not args.replace:
        return DONE
    data = load(args.config, {"data": args.data}).data

    def act() -> None:
        entrance = Entrance(data)
        if entrance.state() is not State.UNSET:
            lines = lines_of(args.pin_file, 1)
            let_in(entrance, asker(lines), patient=not lines)

    return in_sentences(act)


def let_in(
    entrance: Entrance,
    ask: Ask,
    *,
    patient: bool,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Ask for the PIN; who sits at a terminal waits here, a script is told to come again."""
    state = entrance.state()
    if state is State.UNSET:
        raise EndError(FAILED, "This kiosk has no PIN yet: run kiosk care setup.")
    if state is State.LOST:
        raise EndError(FAILED, _LOST)
    given, verdict = "", Verdict.WAIT
    while verdict is Verdict.WAIT:
        if left := math.ceil(entrance.wait()):
            sentence = f"After wrong PINs the next one is looked at in {left} seconds."
            if not patient:
                raise EndError(TRY_AGAIN, f"{sentence} In a terminal, this command waits.")
            print(sentence, file=sys.stderr)
            sleep(left)
        given = given or ask("PIN: ")
        verdict = entrance.try_pin(given)
    if verdict is not Verdict.RIGHT:
        raise EndError(NOT_TRUSTED, "That is not the PIN.")


def lines_of(path: Path | None, least: int) -> Sequence[str]:
    """Return the lines of a file that are not empty; none without a file."""
    if path is None:
        return ()
    try:
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeError) as error:
        raise EndError(FAILED, f"{path} cannot be read: {error}.") from error
    if len(lines := [line for line in lines if line]) < least:
        raise EndError(FAILED, f"{path} needs {least} lines and has {len(lines)}.")
    return lines


def asker(answers: Sequence[str]) -> Ask:
    """Return what answers with these, one after the other; without any, a person is asked."""
    if answers:
        given = iter(answers)
        return lambda _: next(given)
    if not sys.stdin.isatty():
        raise EndError(FAILED, "There is no terminal to ask at; use the option for a file.")
    return lambda question: getpass.getpass(question).strip()


def in_sentences(act: Callable[[], None]) -> int:
    """Act, and return the exit code; what went wrong is told in one sentence."""
    try:
        act()
    except EndError as end:
        print(end, file=sys.stderr)
        return end.code
    except (CareError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except (KeyboardInterrupt, EOFError):
        print("Nothing was changed.", file=sys.stderr)
        return FAILED
    return DONE


_LOST = (
    "This kiosk has lost its PIN. On its screen tap the top left corner five times and hold the "
    "last; it then asks for the recovery code."
)
