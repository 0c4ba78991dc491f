"""How the verbs of this room answer: a sentence on standard error, and an exit code."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from functools import wraps
from pathlib import Path

import platformdirs

from kiosk.content.errors import ContentError, DatabaseUrlError
from kiosk.publish.errors import ForeignStoreError, PublishError, RivalError, StoreError
from kiosk.publish.passphrases import Passphrases
from kiosk.releases.errors import BusyError, ReleaseError

DONE, FAILED, UNAVAILABLE, TRY_AGAIN, NOT_TRUSTED, BAD_CONFIGURATION = 0, 1, 69, 75, 76, 78

Verb = Callable[[Namespace], int]


def in_sentences(verb: Verb) -> Verb:
    """Turn what can go wrong into a sentence and an exit code."""

    @wraps(verb)
    def answered(args: Namespace) -> int:
        try:
            return verb(args)
        except (ContentError, PublishError, ReleaseError, OSError) as error:
            print(_sentence(error), file=sys.stderr)
            return _code(error)
        except (KeyboardInterrupt, EOFError):
            print("Stopped; nothing of it is visible.", file=sys.stderr)
            return FAILED

    return answered


def passphrases(args: Namespace) -> Passphrases:
    """Return where passphrases come from: the file that was named, else whoever sits there."""
    if args.passphrase_file:
        return Passphrases.from_file(args.passphrase_file)
    return Passphrases(ask=getpass.getpass if sys.stdin.isatty() else None)


def cache_folder() -> Path:
    """Return where packed databases are kept on this computer; it may be deleted at any time."""
    return Path(platformdirs.user_cache_dir("tappa", False)) / "published"


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"{os.fsdecode(error.filename)}: {error.strerror}."
    return str(error)


def _code(error: Exception) -> int:
    match error:
        case BusyError() | RivalError():
            return TRY_AGAIN
        case StoreError():
            return UNAVAILABLE
        case ForeignStoreError():
            return NOT_TRUSTED
        case DatabaseUrlError():
            return BAD_CONFIGURATION
        case _:
            return FAILED
