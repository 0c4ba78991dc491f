"""A folder of reports for the organisers: counts of visits, the lights, the logs; nothing secret.

data/reports/{kiosk}-{number}/
  kiosk.txt          which kiosk this is, and what it shows
  doctor.txt         every light, in both languages
  diagnosis.txt      the short code for the help line
  visits-{id}/       the private statistics (`kiosk.care.exports`)
  log/               the last log files
"""

import errno
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__
from kiosk.care.diagnosis import diagnosis_text
from kiosk.care.doctor import examine
from kiosk.care.errors import CareError
from kiosk.care.exports import export
from kiosk.care.findings import Check
from kiosk.care.logs import log_folder
from kiosk.care.record import CareRecord, read_record
from kiosk.care.scrubbing import known, scrub
from kiosk.releases.durable import remove, sync_folder, write_file
from kiosk.releases.store import active_release
from kiosk.settings import Settings, source_names

FOLDER, IDENTITY = "reports", "kiosk.txt"
KEPT = 4
"""Reports that stay in the data folder; the older ones go. The root helper copies 64 MB at most."""
LOGS = 5
"""The newest log files that are added."""
LOG_BYTES = 1_000_000
"""Of each log file the last so many bytes."""
RESERVE = 5_000_000
"""Bytes that stay free for the kiosk itself."""


class ReportsError(CareError):
    """There is no report, or it did not get to the stick; `code` is the word for the desk."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def gather(found: Settings, now: datetime) -> Path:
    """Write a new folder of reports into the data folder, whole or not at all, and return it.

    Raises ReportsError: ``full-here``, or ``failed``.
    """
    record = read_record(found.data) or CareRecord()
    top = found.data / FOLDER
    draft = top / ".draft"
    try:
        top.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(top).free < RESERVE:
            raise ReportsError("full-here", "The disk of this kiosk has no room for a report.")
        remove(draft)
        draft.mkdir()
        export(found.data, draft)
        for name, text in _texts(found, record, now):
            path = draft / name
            path.parent.mkdir(exist_ok=True)
            write_file(path, text.encode())
        name = next_name(called(found, record), top)
        sync_folder(draft)
        draft.rename(top / name)
        sync_folder(top)
    except OSError as error:
        with suppress(OSError):
            remove(draft)
        code = "full-here" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "failed"
        raise ReportsError(code, f"The report cannot be written: {error.strerror}.") from error
    for old in gathered(found.data)[:-KEPT]:
        with suppress(OSError):
            remove(old)
    return top / name


def gathered(data: Path) -> list[Path]:
    """Return the reports in the data folder, the oldest first."""
    folders = [path for path in (data / FOLDER).glob("[!.]*") if path.is_dir()]
    return sorted(folders, key=lambda path: (_number(path.name), path.name))


def called(found: Settings, record: CareRecord) -> str:
    """Return what files of this kiosk are called: its name as far as files may have it, its id."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", found.kiosk_name or found.town).strip("-")[:30]
    return f"{name or 'kiosk'}-{record.kiosk_id[:6] or 'unnamed'}"


def next_name(kiosk: str, *folders: Path) -> str:
    """Return a name that none of these folders has: the kiosk and the next running number."""
    numbers = [
        _number(path.name)
        for folder in folders
        if folder.is_dir()
        for path in folder.glob(f"{kiosk}-*")
    ]
    return f"{kiosk}-{max(numbers, default=0) + 1:04d}"


def _number(name: str) -> int:
    last = name.rpartition("-")[2]
    return int(last) if last.isdecimal() else 0


def _texts(found: Settings, record: CareRecord, now: datetime) -> Iterator[tuple[str, str]]:
    about = known(record, source_names(found.sources))
    yield IDENTITY, _identity(found, record, now)
    checks = [check for check in examine(found, now) if check.code != "pin"]
    yield "doctor.txt", scrub(_lights(checks), about)
    release = active_release(found.data)
    yield "diagnosis.txt", scrub(diagnosis_text(checks, release.seq if release else 0), about)
    files = [path for path in log_folder(found.data).glob("*") if path.is_file()]
    for path in sorted(files, key=lambda path: path.stat().st_mtime)[-LOGS:]:
        name = re.sub(r"[^A-Za-z0-9._-]", "-", path.name)
        yield f"log/{name}", scrub(_end_of(path), about)


def _identity(found: Settings, record: CareRecord, now: datetime) -> str:
    release = active_release(found.data)
    facts = {
        "kiosk": found.kiosk_name or "-",
        "id": record.kiosk_id or "-",
        "town": found.town,
        "application": __version__,
        "publication": release.id if release else "-",
        "made": f"{now.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f} UTC",
    }
    return "".join(f"{name}: {fact}\n" for name, fact in facts.items())


def _lights(checks: Iterable[Check]) -> str:
    lines = []
    for check in checks:
        lines += [f"{check.light:6}  {check.code}", f"        {check.text_it}"]
        lines += [f"        {check.text_en}", f"        → {check.remedy_it}"]
        lines += [f"        → {check.remedy_en}", ""]
    return "\n".join(lines)


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - LOG_BYTES))
        content = file.read()
    if size > LOG_BYTES:
        content = content.partition(b"\n")[2]  # half a line may be half an address
    return content.decode(errors="replace")
