"""How often a kiosk asks: spread out, patient, and gentle with a fleet behind it."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from kiosk.settings import SettingsError, source_names
from kiosk.sync.opening import Sources
from kiosk.sync.pace import SPLAY, Bandwidth, backoff, interval, splay
from kiosk.sync.resident import stay
from kiosk.sync.source import Source
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk


def test_pauses_lie_where_they_should() -> None:
    random = Random(1)
    for failures in range(1, 40):
        assert 0 <= backoff(failures, random) <= min(900, 5 * 2**failures)
    assert backoff(1, random, 120) >= 120
    assert backoff(1, random, 10**9) == 6 * 3600
    assert 30 <= interval(1, random) <= 36
    assert interval(10**9, random) <= 6 * 3600 * 1.2
    assert min(interval(60, random) for _ in range(1000)) >= SPLAY


@pytest.mark.parametrize("seed", range(1, 7))
def test_ten_thousand_kiosks_after_a_power_cut_ask_politely(seed: int) -> None:
    """P12, the first minutes: splay, then polls each minute."""
    random, seconds = Random(seed), Counter[int]()
    for _ in range(10_000):
        at = splay(random)
        while at < 600:
            seconds[int(at)] += 1
            at += interval(60, random)
    assert max(seconds.values()) <= 200


def test_who_stays_waits_as_it_should(publisher: Publisher, folder: Path, kiosk: Kiosk) -> None:
    publisher.publish(folder)
    looks: list[list[str]] = [["/nowhere"], ["/nowhere"], [str(publisher.store)]]

    def sources() -> Sequence[Source]:
        if not looks:
            raise KeyboardInterrupt
        return Sources(looks.pop(0), Bandwidth()).now()

    kit = kiosk.kit(Sources([], Bandwidth()))
    with pytest.raises(KeyboardInterrupt):
        stay(kit, sources)
    assert [event["result"] for event in kiosk.told("done")] == ["missing", "missing", "ready"]
    first, *failures, good = kiosk.pauses
    assert first <= SPLAY
    assert all(pause <= 20 for pause in failures)
    assert 900 <= good <= 1080


def test_sources_are_read_from_one_setting() -> None:
    setting = " https://a.example/x , /media/*/*\n,"
    assert source_names(setting) == ["https://a.example/x", "/media/*/*"]
    with pytest.raises(SettingsError, match="neither"):
        Sources(["ftp://a.example"], Bandwidth())
