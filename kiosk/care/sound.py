"""A tone to hear whether the kiosk can sound, and how loud; nothing on the screen needs it."""

import math
import struct
import sys
import tempfile
import wave
from pathlib import Path

from kiosk.care.commands import Commands, first_that_works, run_command
from kiosk.care.machine import Answer

RATE = 44_100
SECONDS = 1.6
NOTES = (523.25, 659.25, 783.99)
"""Hertz: C, E and G above middle C, one after the other, so that it is no hum of the mains."""
LOUDNESS = 0.5
_FADE = 0.02

NO_SOUND = Answer(
    False,
    "Questo chiosco non ha suono, o non lo trova. Non importa: nulla sullo schermo ne ha bisogno.",
    "This kiosk has no sound, or cannot find it. It does not matter: nothing on the screen needs "
    "sound.",
)
NO_VOLUME = Answer(
    False,
    "Il volume di questo chiosco si regola solo dalle casse o dallo schermo.",
    "The volume of this kiosk can only be set on its loudspeakers or its screen.",
)


def write_tone(path: Path) -> None:
    """Write the tone: mono, 16 bits, softly begun and ended, since a click is no tone."""
    share = SECONDS / len(NOTES)
    samples = bytearray()
    for note in NOTES:
        for at in range(round(RATE * share)):
            second = at / RATE
            swell = min(1.0, second / _FADE, (share - second) / _FADE)
            level = LOUDNESS * swell * math.sin(2 * math.pi * note * second)
            samples += struct.pack("<h", round(32767 * level))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(samples))


def players(path: Path, platform: str) -> list[tuple[str, ...]]:
    """Return the commands that play a file on a platform, the best first."""
    if platform == "win32":
        return [
            (sys.executable, "-c", f"import winsound; winsound.PlaySound({str(path)!r}, 1 << 17)")
        ]
    if platform == "darwin":
        return [("afplay", str(path))]
    return [("pw-play", str(path)), ("paplay", str(path)), ("aplay", "-q", str(path))]


def play_tone(run: Commands = run_command, platform: str = sys.platform) -> Answer:
    """Play the tone to its end; not for the GUI thread."""
    try:
        with tempfile.TemporaryDirectory(prefix="tappa-tone-") as folder:
            path = Path(folder) / "tone.wav"
            write_tone(path)
            return Answer(True) if first_that_works(players(path, platform), run) else NO_SOUND
    except OSError:  # no room for a tone
        return NO_SOUND


def volume_commands(percent: int, platform: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the commands that set the loudness, each with the one that ends a mute.

    There are none on Windows, which has none to call.
    """
    if platform == "win32":
        return []
    if platform == "darwin":
        osascript = ("osascript", "-e")
        level = f"set volume output volume {percent}"
        return [((*osascript, level), (*osascript, "set volume without output muted"))]
    wpctl, pactl, amixer = "@DEFAULT_AUDIO_SINK@", "@DEFAULT_SINK@", ("amixer", "-q", "set")
    return [
        (
            ("wpctl", "set-volume", wpctl, f"{percent / 100:.2f}"),
            ("wpctl", "set-mute", wpctl, "0"),
        ),
        (
            ("pactl", "set-sink-volume", pactl, f"{percent}%"),
            ("pactl", "set-sink-mute", pactl, "0"),
        ),
        ((*amixer, "Master", f"{percent}%"), (*amixer, "Master", "unmute")),
    ]


def set_volume(percent: int, run: Commands = run_command, platform: str = sys.platform) -> Answer:
    """Set the loudness of the machine, in per cent, and end a mute."""
    for level, unmute in volume_commands(percent, platform):
        if run(level):
            run(unmute)  # a control that has no mute refuses, and is not mute
            return Answer(True)
    return NO_VOLUME
