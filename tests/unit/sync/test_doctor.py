"""What doctor says, in sentences for the telephone."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.care.doctor import examine
from kiosk.cli import main
from kiosk.releases.switching import begin, commit, roll_back
from kiosk.settings import Settings
from kiosk.sync import trust
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk

OF_CONTENT = ("content", "age", "trust", "source", "clock", "disk", "state")
"""The lights that do not tell of this machine."""


def _lights(kiosk: Kiosk, now: datetime | None = None, sources: str = "x") -> dict[str, str]:
    checks = examine(Settings(data=kiosk.data, sources=sources), now or datetime.now(UTC))
    assert all(check.text_it and check.text_en and check.remedy_it for check in checks)
    return {check.code: check.light for check in checks if check.code in OF_CONTENT}


def _texts(kiosk: Kiosk) -> str:
    checks = examine(Settings(data=kiosk.data, sources="x"), datetime.now(UTC))
    return "\n".join(f"{check.text_it} {check.text_en}" for check in checks)


def test_a_new_kiosk_is_told_what_it_lacks(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "none", [])
    assert _lights(kiosk, sources="") == {
        "content": "red",
        "age": "yellow",
        "trust": "red",
        "source": "yellow",
        "clock": "green",
        "disk": "green",
        "state": "green",
    }
    assert not (tmp_path / "none").exists()


def test_a_kiosk_that_follows_is_green_but_for_demo_keys(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    begin(kiosk.data)
    assert _lights(kiosk)["content"] == "yellow"
    commit(kiosk.data)
    lights = _lights(kiosk)
    assert lights.pop("trust") == "red"
    assert set(lights.values()) == {"green"}


def test_no_news_turn_yellow_then_red(publisher: Publisher, folder: Path, kiosk: Kiosk) -> None:
    publisher.publish(folder)
    kiosk.sync()
    now = datetime.now(UTC)
    ages = [_lights(kiosk, now + timedelta(days=days))["age"] for days in (0, 2, 8, 40)]
    assert ages == ["green", "yellow", "red", "red"]
    assert _lights(kiosk, datetime(1970, 1, 1, tzinfo=UTC))["clock"] == "yellow"


def test_a_foreign_stick_and_a_quarantine_are_named(
    publisher: Publisher, folder: Path, kiosk: Kiosk, tmp_path: Path
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    begin(kiosk.data)
    roll_back(kiosk.data, "no first frame")
    stranger = Publisher(tmp_path / "stranger")
    stranger.publish(folder)
    kiosk.sync(stranger.store)
    assert "non dagli organizzatori" in _texts(kiosk)
    assert "put aside on this kiosk" in _texts(kiosk)
    (kiosk.data / "state.db").write_bytes(b"torn")
    (kiosk.data / "trust" / "root.json").chmod(0o600)
    (kiosk.data / "trust" / "root.json").write_bytes(b"torn")
    lights = _lights(kiosk)
    assert (lights["state"], lights["trust"]) == ("yellow", "red")


def test_the_verb_speaks_json_and_plain(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    trust.show(kiosk.data)
    assert main(["doctor", "--json", "--data", str(kiosk.data)]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is False
    assert set(answer["checks"][0]) == {
        *("code", "light", "text_it", "text_en", "remedy_it", "remedy_en")
    }
    assert main(["doctor", "--data", str(kiosk.data)]) == 1
    assert "data = " in capsys.readouterr().out
