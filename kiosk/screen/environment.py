"""What surrounds the screen: variables that open doors in Qt or Python, and core files."""

import sys
from collections.abc import MutableMapping

DOORS = (
    "QML_XHR_ALLOW_FILE_READ",  # content reads files
    "QML_XHR_ALLOW_FILE_WRITE",
    "QML_IMPORT_PATH",  # other QML in the place of ours
    "QML2_IMPORT_PATH",
    "QT_QML_IMPORT_PATH",
    "QT_QPA_GENERIC_PLUGINS",  # input from elsewhere
    "QT_QPA_PLATFORMTHEME",  # dialogs and shortcuts of a desktop
    "QT_STYLE_OVERRIDE",
    "QT_QUICK_CONTROLS_STYLE",
    "QSG_VISUALIZE",
    "QT_IM_MODULE",  # a keyboard or a window of candidates over the page
    "QT_IM_MODULES",
    "QT_ACCESSIBILITY",
    "PYTHONINSPECT",  # a prompt after the end
    "PYTHONSTARTUP",
    "PYTHONBREAKPOINT",
)
PLUGINS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Libraries loaded into the process; a frozen application sets them for its own."""


def close_doors(environment: MutableMapping[str, str]) -> list[str]:
    """Drop what opens a door, before Qt looks, and return the names that were there."""
    names = DOORS if getattr(sys, "frozen", False) else DOORS + PLUGINS
    there = [name for name in names if name in environment]
    for name in there:
        del environment[name]
    return there


def leave_no_core() -> None:
    """Let a crash write no image of the memory: a PIN that was just typed may be in it."""
    try:
        import resource
    except ImportError:  # Windows writes none unless it was set up to
        return
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
