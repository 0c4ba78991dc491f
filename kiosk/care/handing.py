"""Reports onto a stick: directly where it can be written to, else by the root helper."""

import errno
import json
import shutil
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from kiosk.care.place import settled
from kiosk.care.reports import IDENTITY, ReportsError, gather, gathered, next_name
from kiosk.care.root_reports import ask_for_reports
from kiosk.care.sticks import Stick, sticks
from kiosk.releases.durable import copy_file, remove, sync_folder
from kiosk.settings import load

DONE, FAILED = 0, 1
ON_STICK = "tappa-reports"
RESERVE = 1_000_000
"""Bytes left free on a stick."""
_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE)


def reports(args: Namespace) -> int:
    """Make a folder of reports and, with `to`, put it onto that stick; tell each step."""

    def tell(event: str, **facts: object) -> None:
        if args.json:
            print(json.dumps({"event": event, **facts}), flush=True)
        elif "text" in facts:
            print(facts["text"], file=sys.stderr)
        else:
            print(event, *facts.values())

    found = settled(load(args.config, {"data": args.data}))
    try:
        tell("gathering")
        folder = gather(found, datetime.now(UTC))
        if args.to is not None:
            stick = next((one for one in sticks(found.sources) if one.path == args.to), None)
            hand(found.data, stick or _given(args.to), tell)
    except ReportsError as error:
        tell("done", result=error.code, text=str(error))
        return FAILED
    tell("done", result="done", name=folder.name)
    return DONE


def hand(data: Path, stick: Stick, tell: Callable[..., None]) -> None:
    """Put every report that the stick does not have yet onto it.

    Raises ReportsError: ``no-stick``, ``read-only``, ``full`` or ``failed``; and what
    `ask_for_reports` raises.
    """
    if stick.writable:
        tell("writing")
        _copy(gathered(data), stick)
        return
    with _noticing_the_end() as ended:
        ask_for_reports(stick.name, tell, ended=ended)


@contextmanager
def _noticing_the_end() -> Iterator[Callable[[], bool]]:
    """Notice that this process is told to end, and go on."""
    told = Event()
    before = signal.signal(signal.SIGTERM, lambda *_: told.set())
    try:
        yield told.is_set
    finally:
        signal.signal(signal.SIGTERM, before)


def _given(path: Path) -> Stick:
    """Return a folder that is not among the sources as a stick."""
    if not path.is_dir():
        raise ReportsError("no-stick", f"{path.name} is not there any more.")
    (found,) = sticks(f"{path.parent}/[{path.name[:1]}]{path.name[1:]}")
    return found


def _copy(folders: list[Path], stick: Stick) -> None:
    top = stick.path / ON_STICK
    if top.is_symlink():  # it would lead off the stick
        raise ReportsError("failed", f"The stick {stick.name}: {ON_STICK} is a link.")
    try:
        new = [folder for folder in folders if not _is_there(folder, top)]
        need = sum(path.stat().st_size for folder in new for path in _files(folder))
        if need + RESERVE > shutil.disk_usage(stick.path).free:
            raise ReportsError("full", f"The stick {stick.name} has no room for the reports.")
        top.mkdir(exist_ok=True)
        for folder in new:
            _copy_one(folder, top)
    except OSError as error:
        codes = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read-only"}
        codes |= {errno.EACCES: "read-only", errno.EPERM: "read-only"}
        code = codes.get(error.errno or 0, "no-stick" if error.errno in _GONE else "failed")
        raise ReportsError(code, f"The stick {stick.name}: {error.strerror}.") from error


def _is_there(folder: Path, top: Path) -> bool:
    """Return whether this very report was put there before; the name alone may be another's."""
    there, mine = top / folder.name / IDENTITY, (folder / IDENTITY).read_bytes()
    if not there.is_file() or there.stat().st_size != len(mine):  # theirs may be endless
        return False
    return there.read_bytes() == mine


def _copy_one(folder: Path, top: Path) -> None:
    """Copy a report under a name of its own, so that a stick pulled out holds none by halves."""
    name = folder.name
    if (top / name).exists():
        name = next_name(name.rpartition("-")[0], top)
    draft = top / f"{folder.name}.part"
    remove(draft)
    try:
        for path in _files(folder):
            target = draft / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            copy_file(path, target)
            sync_folder(target.parent)
        draft.rename(top / name)
        sync_folder(top)
    except OSError:
        with suppress(OSError):
            remove(draft)
        raise


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())
