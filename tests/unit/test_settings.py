"""Settings: three sources in order, and a sentence for what cannot be used."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, load

TABLE = Path(__file__).resolve().parents[2] / "docs" / "settings.md"
ROW = re.compile(r"^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) \|$", re.M)


def test_options_win_over_environment_and_environment_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('town = "siena"\nidle_seconds = 30\nnight = "on"\n', encoding="utf-8")
    found = load(file, {"town": "roma", "language": None}, {"KIOSK_IDLE_SECONDS": "45"})

    assert (found.town, found.idle_seconds, found.night) == ("roma", 45.0, "on")
    assert found.origins == {
        "town": "option",
        "idle_seconds": "environment",
        "night": str(file),
    }


def test_the_environment_may_name_the_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('town = "siena"\n', encoding="utf-8")

    assert load(None, None, {"KIOSK_CONFIG": str(file)}).town == "siena"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('colour = "red"', "there is no setting “colour”"),
        ('night = "perhaps"', "night is one of off, on"),
        ('idle_seconds = "soon"', "idle_seconds is a number"),
        ("idle_seconds = -1", "idle_seconds is at least"),
        ("motion = 3", "motion is true or false"),
        ("town = 7", "town is a text"),
        ("town = ", "is not a TOML file"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(file, None, {})

    assert says in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_file_that_is_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.toml", None, {})


def test_every_setting_is_explained_with_the_value_it_has_without_being_set() -> None:
    rows = {name: rest for name, *rest in ROW.findall(TABLE.read_text(encoding="utf-8"))}
    names = [item.name for item in fields(Settings) if item.name != "origins"]
    defaults = Settings(data=Path())

    assert list(rows) == names, "docs/settings.md has one row for each setting, in their order"
    for name in names[1:]:
        without, means, allowed = rows[name]
        assert means
        assert allowed
        told = re.match("`(.*?)`", without)
        value = tomllib.loads(f"value = {told[1]}")["value"] if told else ""
        assert value == getattr(defaults, name), name


def test_the_least_that_is_told_can_be_set_and_less_cannot() -> None:
    for name, _, _, allowed in ROW.findall(TABLE.read_text(encoding="utf-8")):
        if told := re.match(r"([\d.]+) (or more|to)", allowed):
            least = float(told[1])
            assert getattr(load(None, {name: least}, {}), name) == least
            with pytest.raises(SettingsError):
                load(None, {name: least - 0.01}, {})
