"""Where the kiosk stands: the desk before the settings, the start command before the desk."""

from dataclasses import replace
from pathlib import Path

from kiosk.care.place import settled
from kiosk.care.record import change_record
from kiosk.cli import main
from kiosk.settings import Settings, load


def with_settings(tmp_path: Path, **options: str) -> Settings:
    file = tmp_path / "kiosk.toml"
    lines = {
        "data": tmp_path.as_posix(),
        "town": "bergamo",
        "position": "45.7,9.67",
        "heading": "90",
    }
    file.write_text("".join(f'{name} = "{value}"\n' for name, value in lines.items()))
    return load(file, options, {})


def stand_in(tmp_path: Path, town: str) -> None:
    change_record(tmp_path, lambda record: replace(record, town=town))


def test_without_a_choice_the_settings_say_it(tmp_path: Path) -> None:
    found = with_settings(tmp_path)

    assert settled(found) == found
    change_record(tmp_path, lambda record: record)
    assert settled(found) == found


def test_a_choice_goes_before_the_settings_and_leaves_out_the_old_position(tmp_path: Path) -> None:
    stand_in(tmp_path, "novara")
    found = settled(with_settings(tmp_path))

    assert (found.town, found.position, found.heading) == ("novara", "", "")
    assert found.origins["town"] == "desk"


def test_choosing_the_town_of_the_settings_again_brings_the_position_back(tmp_path: Path) -> None:
    stand_in(tmp_path, "bergamo")
    found = settled(with_settings(tmp_path))

    assert (found.town, found.position) == ("bergamo", "45.7,9.67")


def test_the_start_command_goes_before_the_choice(tmp_path: Path) -> None:
    stand_in(tmp_path, "novara")

    assert settled(with_settings(tmp_path, town="siena")).town == "siena"


def test_doctor_says_where_the_town_came_from(tmp_path: Path, capsys: object) -> None:
    stand_in(tmp_path, "novara")
    with_settings(tmp_path)
    main(["doctor", "--config", str(tmp_path / "kiosk.toml")])
    said = capsys.readouterr().out  # type: ignore[attr-defined]

    assert "town = novara  (desk)" in said
    assert "position =   (left out" in said
