"""The verbs ``kiosk care setup|pin|unlock|explain``."""

import sys
from argparse import Namespace

from kiosk.care.asking import FAILED, EndError, asker, in_sentences, let_in, lines_of
from kiosk.care.diagnosis import explain_code
from kiosk.care.entrance import Entrance
from kiosk.care.installing import install
from kiosk.care.recovery import (
    CHALLENGE_DIGITS,
    RecoveryKey,
    answer,
    grouped,
    recovery_text,
    secret_in,
)
from kiosk.settings import load


def setup(args: Namespace) -> int:
    """Give this kiosk an identity, a recovery secret and its first PIN; print them once."""
    found = load(args.config, {"data": args.data})

    def act() -> None:
        if install(found.data, _show):
            print("This kiosk is set up; the PIN and the code above hold from now on.")
        else:
            print("This kiosk is set up already; nothing was changed and nothing is shown again.")

    def _show(key: RecoveryKey, pin: str) -> None:
        name = found.kiosk_name or key.kiosk_id
        print(f"Kiosk: {name}\n\nFirst PIN (must be changed at the first use): {pin}\n")
        print("For the organisers only; photograph it now, it is never shown again:\n")
        _draw(recovery_text(key, name))
        print(f"\n{name}\n{grouped(key.secret)}\n", flush=True)

    return in_sentences(act)


def pin(args: Namespace) -> int:
    """Change the PIN: the old one, then the new one twice."""
    data = load(args.config, {"data": args.data}).data

    def act() -> None:
        entrance = Entrance(data)
        lines = lines_of(args.pin_file, 2)
        let_in(entrance, asker(lines[:1]), patient=not lines)
        ask = asker([*lines[1:2], *lines[1:2]])
        new = ask("New PIN, 6 digits: ")
        if ask("The same once more: ") != new:
            raise EndError(FAILED, "The two PINs differ; the old one still holds. Start again.")
        entrance.renew(new)
        print("The PIN is changed.")

    return in_sentences(act)


def unlock(args: Namespace) -> int:
    """Print the 8 digits that answer the challenge of a kiosk whose PIN is lost."""

    def act() -> None:
        challenge = "".join(args.challenge.split())
        if len(challenge) != CHALLENGE_DIGITS or not (challenge.isascii() and challenge.isdigit()):
            raise EndError(FAILED, "The kiosk shows 6 digits; ask for them again.")
        lines = lines_of(args.secret_file, 1)
        print(answer(secret_in(asker(lines)("Recovery code of the kiosk: ")), challenge))

    return in_sentences(act)


def explain(args: Namespace) -> int:
    """Say in words what a code says that a volunteer reads out."""
    return in_sentences(lambda: print(explain_code(args.code)))


def _draw(text: str) -> None:
    import segno

    code = segno.make(text, error="m", micro=False)
    try:
        code.terminal(out=sys.stdout, compact=sys.platform != "win32")
    except UnicodeEncodeError:
        print("(This terminal cannot draw the code; write down the letters below.)")
