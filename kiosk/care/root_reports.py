"""Reports onto a stick that only root may write on: its helper is asked, and waited for."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.care.machine import REQUESTS, ask_helper
from kiosk.care.reports import ReportsError

NAME = "reports"
PAUSE = 0.1
_WORDS = {
    "no-stick": "no-stick",
    "stick-gone": "no-stick",
    "stick-full": "full",
    "stick-read-only": "read-only",
}
"""What the helper calls it, and we."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds until the helper must have taken the request, and then until it must have answered.

    A slow stick takes minutes; systemd ends the helper after ten.
    """

    taking: float = 30.0
    answering: float = 630.0


HELPERS = Patience()


def ask_for_reports(
    stick: str,
    tell: Callable[..., None],
    requests: Path = REQUESTS,
    patience: Patience = HELPERS,
    ended: Callable[[], bool] = lambda: False,
) -> None:
    """Have the helper write; `ended` says whether it is not wanted any more.

    A request is taken back while it lies there. Once the helper has it nothing stops that:
    ``writing`` is told, and its answer is waited for.

    Raises ReportsError: ``read-only`` (there is no helper), ``no-helper`` (it took nothing),
    ``cancelled``, ``no-answer`` (it may still be writing), ``no-stick``, ``full`` or ``failed``.
    """
    answer = requests.parent / "answers" / NAME
    with suppress(OSError):
        answer.unlink(missing_ok=True)
    if not ask_helper(NAME, requests=requests):
        raise ReportsError("read-only", f"The stick {stick} cannot be written to.")
    before = _see_taken(requests / NAME, answer, patience.taking, ended)
    tell("writing", by="helper")
    outcome, _, rest = _answered(answer, before, patience.answering).partition(" ")
    if outcome != "done":
        code = _WORDS.get(rest.strip(), "failed")
        raise ReportsError(code, f"The stick {stick} took no report: {rest or outcome}.")


def _see_taken(request: Path, answer: Path, seconds: float, ended: Callable[[], bool]) -> int:
    """Wait until the request is gone, or take it back; return the stamp of an older answer."""
    end = time.monotonic() + seconds
    before = stamp = _stamp(answer)
    while request.exists():
        before, over = stamp, ended()
        if over or time.monotonic() > end:
            with suppress(FileNotFoundError):  # taken in this moment
                request.unlink()
                if over:
                    raise ReportsError("cancelled", "Nothing was written on the stick.")
                raise ReportsError("no-helper", "Nothing here answers to write on the stick.")
        time.sleep(PAUSE)
        stamp = _stamp(answer)
    return before


def _answered(answer: Path, before: int, seconds: float) -> str:
    """Wait for the helper's line."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if _stamp(answer) != before:
            with suppress(OSError):
                return answer.read_text(encoding="ascii", errors="replace").strip()
        time.sleep(PAUSE)
    raise ReportsError("no-answer", "The stick is perhaps still being written: leave it in.")


def _stamp(answer: Path) -> int:
    with suppress(OSError):
        return answer.stat().st_mtime_ns
    return 0
