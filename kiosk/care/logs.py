"""Log files beside standard error: a few megabytes at most, and never a reason to stop."""

import logging
import logging.handlers
import re
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

BYTES, FILES = 1_000_000, 5
"""A log file is begun anew at 1 MB; of the old ones so many less one are kept."""
FORMAT = "%(levelname)s %(name)s: %(message)s"
_ADDRESS = re.compile(
    r"\b(?:https?|wss?|s3)://[^\s'\"<>]+|\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?|\[[0-9a-f:]{4,}\]:\d+",
    re.IGNORECASE,
)

log = logging.getLogger(__name__)


def log_folder(data: Path) -> Path:
    """Return where the logs of a kiosk lie."""
    return data / "log"


def set_up(data: Path, name: str = "kiosk.log") -> None:
    """Log to standard error and to a file in the log folder; uncaught errors too."""
    said = logging.StreamHandler(sys.stderr)
    said.setFormatter(Discreet(FORMAT))
    kept = PatientFile(log_folder(data) / name)
    kept.setFormatter(Discreet(f"%(asctime)s {FORMAT}"))
    logging.basicConfig(level=logging.INFO, handlers=[said, kept], force=True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda told: _uncaught(
        told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
    )


def dump_file(data: Path) -> TextIO | None:
    """Return the file in which a process that freezes or crashes says where it stood.

    It stays open, since a process that is about to end opens nothing. None when the disk refuses.
    """
    path = log_folder(data) / "frozen.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size > BYTES:
            path.replace(path.with_suffix(".1.txt"))
        return path.open("a", encoding="utf-8")
    except OSError as error:
        log.warning("a freeze would be told on standard error only: %s", error)
        return None


class Discreet(logging.Formatter):
    """Leaves out network addresses: a log may be handed on."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without addresses."""
        return _ADDRESS.sub("(an address)", super().format(record))


class PatientFile(logging.handlers.RotatingFileHandler):
    """A rotating file that a full or read-only disk does not trouble: what cannot be kept is lost.

    Args:
        path: the file; its folder is made when the first line is written.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)

    def _open(self) -> TextIO:  # type: ignore[override] # the base names a subclass of it
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 # as the base
        """Give the line up, and try the disk again with the next one."""
        stream, self.stream = self.stream, None  # opens it again
        try:
            if stream is not None:
                stream.close()
        except OSError:  # the disk refuses what was still to be written
            return


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        log.critical("an error that nobody expected", exc_info=(kind, error, trace))
