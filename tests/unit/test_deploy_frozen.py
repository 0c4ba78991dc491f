"""What a frozen kiosk would carry of Qt: nothing under the GPL only, and all that is used."""

import ast
import importlib.util
from pathlib import Path

import pytest

from deploy.frozen import GPL_ONLY, allowed, excluded, pruned

ROOT = Path(__file__).resolve().parents[2]
GPL = {
    "QtCharts", "QtDataVisualization", "QtGraphs", "QtQuick3D", "QtVirtualKeyboard",
    "QtWaylandCompositor", "QtQuickTimeline", "QtLottie", "QtHttpServer", "QtNetworkAuth",
    "QtShaderTools", "QtCanvasPainter",
}  # fmt: skip
"""GPL-3.0-only or commercial, by the SPDX tags of the wheels and Qt's own statements."""
WORDS = ("charts", "datavis", "graphs", "quick3d", "virtualkeyboard", "compositor", "timeline",
         "lottie", "httpserver", "networkauth", "shadertools", "canvaspainter")  # fmt: skip


def files() -> list[str]:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    top = Path(spec.origin).parent
    return [
        f"PySide6/{path.relative_to(top).as_posix()}" for path in top.rglob("*") if path.is_file()
    ]


def test_every_gpl_only_module_is_on_the_list() -> None:
    assert {f"Qt{name}" for name in GPL_ONLY} >= GPL
    assert {f"PySide6.{name}" for name in GPL} <= set(excluded())


def test_no_file_of_a_gpl_only_module_would_go_in() -> None:
    """The wheel of the Essentials carries some: Virtual Keyboard, Timeline, Lottie, Compositor."""
    gpl = [name for name in files() if any(word in name.lower() for word in WORDS)]

    assert len(gpl) > 20
    assert [name for name in gpl if allowed(name)] == []
    assert pruned([(name, f"/x/{name}", "DATA") for name in gpl]) == []


@pytest.mark.parametrize(
    "name",
    [
        "PySide6\\Qt6Charts.dll",
        "PySide6\\qml\\QtQuick\\VirtualKeyboard\\qtvkbplugin.dll",
        "PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll",
        "PySide6/Qt/lib/QtQuick3D.framework/Versions/A/QtQuick3D",
        "PySide6\\Qt6ShaderTools.dll",
    ],
)
def test_they_are_known_by_their_names_on_windows_and_macos_too(name: str) -> None:
    assert not allowed(name)


def test_what_the_screen_uses_goes_in() -> None:
    kept = [name for name in files() if allowed(name)]

    for part in (
        "qml/QtQuick/qmldir", "qml/QtQuick/Layouts/qmldir", "qml/QtQuick/Shapes/qmldir",
        "qml/QtQml/qmldir",
        "plugins/platforms/", "plugins/imageformats/", "QtQuick.", "QtQml.", "QtSvg.", "QtNetwork.",
    ):  # fmt: skip
        assert any(part in name for name in kept), part
    assert allowed("PySide6\\Qt6Quick.dll")
    assert allowed("PySide6\\plugins\\platforms\\qwindows.dll")


def test_other_packages_are_left_alone() -> None:
    entries = [("rapidfuzz/charts.py", "/x/rapidfuzz/charts.py", "DATA")]

    assert pruned(entries) == entries


def test_the_recipe_uses_both_lists_and_keeps_qt_replaceable() -> None:
    tree = ast.parse((ROOT / "deploy/windows/tappa.spec").read_text(encoding="utf-8"))
    calls = {node.func.id: node for node in ast.walk(tree)
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}  # fmt: skip
    pruned_parts = {
        target.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name) and node.value.func.id == "pruned"
        for target in node.targets
        if isinstance(target, ast.Attribute)
    }  # fmt: skip

    assert pruned_parts == {"binaries", "datas"}
    assert "excluded" in calls
    assert "COLLECT" in calls  # a folder with Qt's libraries, not one file
    assert any(word.arg == "exclude_binaries" for word in calls["EXE"].keywords)


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_what_was_never_run_says_so(system: str) -> None:
    assert "**Unproven.**" in (ROOT / "deploy" / system / "README.md").read_text(encoding="utf-8")
