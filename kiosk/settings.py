"""Settings of one kiosk: a TOML file, then `KIOSK_*` in the environment, then options."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs

NIGHT = ("off", "on")
RENDERERS = ("auto", "software", "hardware")


class SettingsError(Exception):
    """A setting cannot be used; the message names it, where it stands and what it may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force.

    Attributes:
        data: folder of everything the kiosk writes.
        town: slug of the town the kiosk stands in.
        language: the language a visit begins in.
        panel_inches: diagonal of the panel; 0 asks the display.
        idle_seconds: without a touch, until the question whether anybody is there.
        countdown_seconds: how long that question stands.
        slide_seconds: how long a picture of the attract loop stands.
        night: the theme, ``off`` for paper, ``on`` for night.
        motion: whether pages move when they change.
        switch_seconds: without a visit, until a release that waits is shown.
        urgent_seconds: the same for an urgent one.
        renderer: ``auto``, ``software`` or ``hardware``.
        sources: where releases come from, in order, separated by commas: addresses, folders, and
            patterns of folders for sticks (``/media/*/*``).
        kiosk_name: what the organisers call this kiosk; candidates are sent to it by that name.
        max_kbps: kilobits a second that sync may take of the line; 0 is no limit.
        position: where exactly the kiosk stands, as surveyed: degrees north and east
            (``45.6983,9.6773``); without it nothing is told of ways and minutes on foot.
        heading: which way a visitor looks who faces it, in degrees from north (``90`` is east).
        disk_mb: megabytes that releases and media may take of the disk.
        desk_seconds: without a touch, until the volunteers' desk locks by itself.
        memory_mb: megabytes above which the screen starts anew once nobody is there.
        night_hour: hour of Europe/Rome in which it does so every night.
        freeze_seconds: without a sign of life, until a screen counts as frozen.
        origins: setting name to where its value came from.
    """

    data: Path = field(default_factory=lambda: Path(platformdirs.user_data_dir("tappa", False)))
    town: str = "bergamo"
    language: str = "it"
    panel_inches: float = 0.0
    idle_seconds: float = 60.0
    countdown_seconds: float = 20.0
    slide_seconds: float = 10.0
    night: str = "off"
    motion: bool = True
    switch_seconds: float = 300.0
    urgent_seconds: float = 30.0
    renderer: str = "auto"
    sources: str = ""
    kiosk_name: str = ""
    position: str = ""
    heading: str = ""
    max_kbps: float = 0.0
    disk_mb: float = 8000.0
    desk_seconds: float = 120.0
    memory_mb: float = 900.0
    night_hour: float = 4.0
    freeze_seconds: float = 8.0
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)


_LEAST = MappingProxyType(
    {
        "panel_inches": 0.0,
        "idle_seconds": 0.05,
        "switch_seconds": 0.0,
        "urgent_seconds": 0.0,
        "countdown_seconds": 0.05,
        "slide_seconds": 0.05,
        "max_kbps": 0.0,
        "disk_mb": 1.0,
        "desk_seconds": 1.0,
        "memory_mb": 100.0,
        "night_hour": 0.0,
        "freeze_seconds": 1.0,
    }
)
_NORTH, _EAST = r"-?[0-8]?\d(\.\d+)?", r"-?(1[0-7]\d|\d?\d)(\.\d+)?"
_SHAPES = MappingProxyType(
    {
        "position": (f"{_NORTH},{_EAST}", "degrees north and east such as 45.6983,9.6773"),
        "heading": (r"([0-2]?\d?\d|3[0-5]\d|360)(\.\d+)?", "degrees from north, 0 to 360"),
    }
)
_CHOICES = MappingProxyType({"night": NIGHT, "renderer": RENDERERS})


def load(
    file: Path | None = None,
    options: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """Return the settings in force.

    Args:
        file: a settings file that must exist; by default `KIOSK_CONFIG`, else the user's own.
        options: what the command line says; None values are left out.
        environment: variables, of which `KIOSK_TOWN` sets `town` and so on.

    Raises:
        SettingsError: a file, a name or a value that cannot be used.
    """
    known = {item.name: item.type for item in fields(Settings) if item.name != "origins"}
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    named = file or (Path(environment["KIOSK_CONFIG"]) if environment.get("KIOSK_CONFIG") else None)
    default = Path(platformdirs.user_config_dir("tappa", False)) / "kiosk.toml"
    sources: list[tuple[str, Mapping[str, Any]]] = []
    if named or default.is_file():
        sources.append((str(named or default), _read(named or default)))
    sources.append(
        (
            "environment",
            {
                name: environment[v]
                for name in known
                if (v := f"KIOSK_{name.upper()}") in environment
            },
        )
    )
    sources.append(("option", {k: v for k, v in (options or {}).items() if v is not None}))
    for origin, found in sources:
        for name, value in found.items():
            if name not in known:
                raise SettingsError(f"{origin}: there is no setting “{name}”")
            values[name] = _value(name, value, origin)
            origins[name] = origin
    return Settings(**values, origins=MappingProxyType(origins))


def source_names(setting: str) -> list[str]:
    """Return the sources in the setting `sources`: separated by commas or line ends."""
    return [part.strip() for part in setting.replace("\n", ",").split(",") if part.strip()]


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: is not a TOML file ({error})") from error


def _value(name: str, value: Any, origin: str) -> Any:
    if name in _SHAPES and not re.fullmatch(_SHAPES[name][0], str(value)):
        raise SettingsError(f"{origin}: {name} is {_SHAPES[name][1]}, not {value!r}")
    if name in _SHAPES:
        return str(value)
    default = getattr(Settings(data=Path()), name)
    if name in _CHOICES and value not in _CHOICES[name]:
        raise SettingsError(
            f"{origin}: {name} is one of {', '.join(_CHOICES[name])}, not {value!r}"
        )
    if name == "language" and not re.fullmatch("[a-z]{2}", str(value)):
        raise SettingsError(f"{origin}: language is two letters such as it or en, not {value!r}")
    if isinstance(default, bool):
        if str(value).lower() not in {"true", "false", "1", "0"}:
            raise SettingsError(f"{origin}: {name} is true or false, not {value!r}")
        return str(value).lower() in {"true", "1"}
    if isinstance(default, float):
        try:
            number = float(value)
        except (TypeError, ValueError):
            raise SettingsError(f"{origin}: {name} is a number, not {value!r}") from None
        if not _LEAST[name] <= number <= 86400:
            raise SettingsError(f"{origin}: {name} is at least {_LEAST[name]:g}, not {value!r}")
        return number
    if not isinstance(value, str | Path) or not str(value):
        raise SettingsError(f"{origin}: {name} is a text, not {value!r}")
    return Path(value).expanduser() if isinstance(default, Path) else str(value)
