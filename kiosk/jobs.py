"""The one door for slow work: done outside, its result handed back where the caller lives."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
"""Runs a call in the thread of the caller (on the screen: the GUI thread)."""


class Jobs:
    """Runs work in an executor and delivers its result or its error.

    Args:
        executor: where work is done; tests pass one that they run by hand.
        deliver: brings the answer home.
    """

    def __init__(self, executor: Executor, deliver: Deliver) -> None:
        self._executor = executor
        self._deliver = deliver

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` outside, then call `done` with its result or `failed` with its error."""

        def outside() -> None:
            try:
                result = work()
            except Exception as error:  # every error reaches `failed`, whatever it is
                log.info("a job failed: %s", error)
                self._deliver(lambda e=error: failed(e))  # type: ignore[misc]
            else:
                self._deliver(lambda: done(result))

        self._executor.submit(outside)

    def run_aside(self, work: Callable[[], object], what: str) -> None:
        """Do `work` of which nothing on show depends; an error is logged after `what`."""
        self.run(work, lambda _: None, lambda error: log.warning("%s: %s", what, error))
