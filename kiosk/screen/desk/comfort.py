"""Brightness and volume in five steps, kept from one start to the next."""

import logging
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.care.machine import Answer
from kiosk.care.record import CareRecord, change_record, read_record
from kiosk.care.sound import NO_VOLUME
from kiosk.screen.desk.means import Means

log = logging.getLogger(__name__)

BRIGHTNESS = (20, 40, 60, 80, 100)
VOLUME = (0, 30, 60, 80, 100)
DARKEST = 0.35
"""How much black lies over the page at the least brightness: ink on paper keeps its 7:1."""

LATE_SECONDS = 10
"""After a start, until the volume is set: the first page is there by then, and a sound server."""


class Comfort(QObject):
    """How bright and how loud the kiosk is.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means: Means | None = None
        self._brightness = 100
        self._volume: int | None = None
        self._panel = False
        self._mute = False
        self._plain = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._sound)

    def serve(self, means: Means) -> None:
        """Take what it works with, and bring back what was set before this start."""
        self._means = means
        self._late.setInterval(round(LATE_SECONDS * means.second_ms))
        means.jobs.run(lambda: read_record(means.data), self._begin, self._only_log)

    def undim(self, on: bool) -> None:
        """Draw without the dimming, for a picture to keep."""
        self._plain = on
        self.changed.emit()

    @Slot(int)
    def setBrightness(self, percent: int) -> None:
        """Be so bright, and remember it."""
        if percent in BRIGHTNESS:
            self._brightness = percent
            self._shine()
            self._remember()

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        """Be so loud, and remember it."""
        means = self._means
        if percent in VOLUME and means is not None:
            self._volume = percent
            self._remember()
            self._sound()

    def _begin(self, record: CareRecord | None) -> None:
        if record is not None:
            self._brightness = _nearest(record.brightness, BRIGHTNESS)
            # What nobody set stays as the machine has it.
            if self._brightness < 100:
                self._shine()
            if record.volume is not None:
                self._volume = _nearest(record.volume, VOLUME)
                self._late.start()
            self.changed.emit()

    def _shine(self) -> None:
        means, percent = self._means, self._brightness
        if means is not None:
            means.jobs.run(
                lambda: means.machine.set_backlight(percent), self._shone, self._only_log
            )
        self.changed.emit()

    def _shone(self, panel: bool) -> None:
        self._panel = panel
        self.changed.emit()

    def _sound(self) -> None:
        means, percent = self._means, self._volume
        if means is not None and percent is not None:
            means.jobs.run(lambda: means.machine.set_volume(percent), self._sounded, self._only_log)

    def _sounded(self, answer: Answer) -> None:
        self._mute = not answer.done
        self.changed.emit()

    def _remember(self) -> None:
        means, bright, loud = self._means, self._brightness, self._volume

        def remember(record: CareRecord) -> CareRecord:
            return replace(record, brightness=bright, volume=loud)

        if means is not None:
            means.jobs.run_aside(
                lambda: change_record(means.data, remember), "brightness and volume"
            )
        self.changed.emit()

    def _dim(self) -> float:
        if self._panel or self._plain:
            return 0.0
        return round(DARKEST * (100 - self._brightness) / (100 - BRIGHTNESS[0]), 3)

    @staticmethod
    def _only_log(error: Exception) -> None:
        log.warning("brightness and volume: %s", error)

    brightness = Property(int, lambda comfort: comfort._brightness, notify=changed)
    volume = Property(int, lambda it: -1 if it._volume is None else it._volume, notify=changed)
    dim = Property(float, _dim, notify=changed)
    mute = Property(bool, lambda comfort: comfort._mute, notify=changed)
    brightnessSteps = Property(list, lambda _: list(BRIGHTNESS), constant=True)
    volumeSteps = Property(list, lambda _: list(VOLUME), constant=True)
    muteIt = Property(str, lambda _: NO_VOLUME.it, constant=True)
    muteEn = Property(str, lambda _: NO_VOLUME.en, constant=True)


def _nearest(percent: int, steps: tuple[int, ...]) -> int:
    return min(steps, key=lambda step: abs(step - percent))
