"""Slow work whose result is only for the moment in which it was wanted."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.jobs import Jobs

T = TypeVar("T")


class Errands:
    """Does one thing at a time outside the GUI thread, and drops what comes home too late.

    Args:
        jobs: where it is done.
        changed: is told when something is under way, and when it is not any more.
    """

    def __init__(self, jobs: Jobs, changed: Callable[[], None]) -> None:
        self._jobs, self._changed = jobs, changed
        self._moment = 0
        self.busy = False

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work`, then call one of the others, unless all was forgotten in the meantime."""
        moment = self._moment
        self.busy = True
        self._changed()

        def home(act: Callable[[], None]) -> None:
            if moment == self._moment:
                self.busy = False
                act()
                self._changed()

        self._jobs.run(
            work,
            lambda result: home(lambda: done(result)),
            lambda error: home(lambda: failed(error)),
        )

    def forget(self) -> None:
        """Let nothing that is under way come home."""
        self._moment += 1
        self.busy = False
