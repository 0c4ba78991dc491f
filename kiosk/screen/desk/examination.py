"""One look at this kiosk for its desk: the findings, the ways of its content, the diagnosis."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.care.findings import Check
from kiosk.care.live import Live
from kiosk.content.qr_size import CodeTooLongError, modules
from kiosk.screen.desk.acts import Ways, ways
from kiosk.screen.qr import code_id
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look brought.

    Attributes:
        checks: the findings.
        ways: where the content can be taken.
        code: the diagnosis in a few letters, to read out.
        report_id: the diagnosis for a phone's camera, as a picture id.
        report_modules: how many modules wide that picture is.
        uptime: seconds since the screen started.
    """

    checks: Sequence[Check] = ()
    ways: Ways = field(default_factory=Ways)
    code: str = ""
    report_id: str = ""
    report_modules: int = 1
    uptime: float = 0.0


def look(found: Settings, live: Live, now: datetime | None = None) -> Seen:
    """Examine the kiosk; slow, for a job."""
    from kiosk.care.diagnosis import diagnosis_code, diagnosis_text
    from kiosk.care.doctor import examine

    checks = examine(found, now or datetime.now(UTC), live)
    where = ways(found.data)
    report = diagnosis_text(checks, where.shown)
    try:
        picture, wide = code_id(report), modules(report)
    except CodeTooLongError:  # so much is wrong that only the letters are left
        picture, wide = "", 1
    return Seen(checks, where, diagnosis_code(checks, where.shown), picture, wide, live.uptime)
