"""Kiosks whose PIN is known, with a hash that costs nothing, and seconds that run when told to."""

from dataclasses import replace
from pathlib import Path

from argon2 import PasswordHasher

from kiosk.care.entrance import Entrance
from kiosk.care.record import change_record
from kiosk.care.recovery import RecoveryKey, draw_key, write_key

PIN = "482913"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Seconds:
    """Seconds that run only when a test lets them."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def run(self, seconds: float) -> None:
        self.now += seconds


def set_up(data: Path, *, pin: str = PIN, first: bool = False) -> RecoveryKey:
    """Set a kiosk up with a known PIN."""
    data.mkdir(parents=True, exist_ok=True)
    key = draw_key()
    change_record(
        data,
        lambda record: replace(
            record,
            kiosk_id=key.kiosk_id,
            secret=key.secret,
            pin_hash=CHEAP.hash(pin),
            pin_is_first=first,
        ),
    )
    write_key(data, key)
    return key


def wrong(entrance: Entrance, seconds: Seconds, times: int) -> None:
    """Give wrong PINs, each as soon as one is looked at."""
    for _ in range(times):
        seconds.run(entrance.wait())
        assert entrance.try_pin("000000") == "wrong"
