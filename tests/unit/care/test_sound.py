"""The tone: a real sound file, a player where there is one, a sentence where there is none."""

import wave
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.care.sound import (
    NO_SOUND,
    NO_VOLUME,
    RATE,
    SECONDS,
    play_tone,
    players,
    set_volume,
    write_tone,
)


def test_the_tone_is_one_that_can_be_heard(tmp_path: Path) -> None:
    write_tone(tmp_path / "tone.wav")
    with wave.open(str(tmp_path / "tone.wav")) as file:
        frames = file.readframes(file.getnframes())
        seconds = file.getnframes() / file.getframerate()
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
    levels = memoryview(frames).cast("h")

    assert seconds == pytest.approx(SECONDS, abs=0.01)
    assert 12_000 < max(levels) < 17_000  # loud, and far from the edge
    assert abs(levels[0]) < 50  # begun softly
    assert abs(levels[-1]) < 600


def test_the_first_player_that_is_there_plays_a_file_that_is_there() -> None:
    heard: list[str] = []

    def run(command: Sequence[str]) -> bool:
        heard.append(command[0])
        assert Path(command[-1]).stat().st_size > RATE
        return command[0] == "paplay"

    assert play_tone(run, "linux").done
    assert heard == ["pw-play", "paplay"]


def test_the_file_is_gone_afterwards() -> None:
    places: list[Path] = []

    def run(command: Sequence[str]) -> bool:
        places.append(Path(command[-1]))
        return True

    play_tone(run, "linux")
    assert not places[0].exists()
    assert not places[0].parent.exists()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_where_nothing_plays_it_is_said_that_nothing_needs_it(platform: str) -> None:
    answer = play_tone(lambda _: False, platform)

    assert answer == NO_SOUND
    assert "nothing on the screen needs" in answer.en
    assert "nulla sullo schermo" in answer.it


def test_each_platform_has_its_player(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"

    assert [command[0] for command in players(path, "linux")] == ["pw-play", "paplay", "aplay"]
    assert players(path, "darwin")[0][0] == "afplay"
    assert "winsound" in players(path, "win32")[0][-1]


def test_the_volume_is_set_by_whatever_is_there() -> None:
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> bool:
        asked.append(command)
        return command[0] == "amixer"

    assert set_volume(60, run, "linux").done
    assert asked == [
        ("wpctl", "set-volume", "@DEFAULT_AUDIO_SINK@", "0.60"),
        ("pactl", "set-sink-volume", "@DEFAULT_SINK@", "60%"),
        ("amixer", "-q", "set", "Master", "60%"),
        ("amixer", "-q", "set", "Master", "unmute"),
    ]
    assert set_volume(60, lambda _: False, "linux") == NO_VOLUME
    assert set_volume(60, lambda _: True, "win32") == NO_VOLUME


@pytest.mark.parametrize(
    ("platform", "level", "unmute"),
    [
        (
            "linux",
            ("wpctl", "set-volume", "@DEFAULT_AUDIO_SINK@", "0.30"),
            ("wpctl", "set-mute", "@DEFAULT_AUDIO_SINK@", "0"),
        ),
        (
            "darwin",
            ("osascript", "-e", "set volume output volume 30"),
            ("osascript", "-e", "set volume without output muted"),
        ),
    ],
)
def test_a_volume_that_is_set_is_heard_again(
    platform: str, level: Sequence[str], unmute: Sequence[str]
) -> None:
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> bool:
        asked.append(command)
        return command != unmute  # one that has no mute refuses; that is no trouble

    assert set_volume(30, run, platform).done
    assert asked == [level, unmute]
