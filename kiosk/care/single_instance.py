"""One screen on a data folder: a second one steps back, a killed one stands in nobody's way."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.care.errors import CareError
from kiosk.releases.errors import BusyError, ReleaseError
from kiosk.releases.lock import only_one

log = logging.getLogger(__name__)

SCREEN, KEEPER = "screen.lock", "keeper.lock"
PATIENCE = 3.0
"""Seconds for the screen before to end, when one starts anew."""


class AlreadyRunningError(CareError):
    """Another one runs on this data folder; the message is the one line to say."""


@contextmanager
def alone(data: Path, name: str = SCREEN, patience: float = PATIENCE) -> Iterator[None]:
    """Be the one screen (or keeper) of a data folder while the block runs.

    A disk that allows no lock is no reason to show nothing.

    Raises:
        AlreadyRunningError: another one still runs after `patience` seconds.
    """
    with ExitStack() as held:
        try:
            data.mkdir(parents=True, exist_ok=True)
            held.enter_context(only_one(data / name, patience))
        except BusyError:
            message = f"The kiosk is running already with {data}: this second start ends."
            raise AlreadyRunningError(message) from None
        except (ReleaseError, OSError) as error:
            log.warning("nobody can tell whether another one runs: %s", error)
        yield
