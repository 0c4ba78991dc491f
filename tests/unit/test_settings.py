"""Settings: three sources in order, and a sentence for what cannot be used."""

from pathlib import Path

import pytest

from kiosk.settings import SettingsError, load


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
