"""Pictures: drawn once, kept, and never a reason to stop."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.screen.icons import NAMES, Icons
from kiosk.screen.pictures import Pictures

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">'
    '<rect x="0" y="0" width="100" height="100" fill="#ff0000"/>'
    '<rect x="100" y="0" width="100" height="100" fill="#0000ff"/></svg>'
)


@pytest.fixture
def pictures(tmp_path: Path, qapp: QGuiApplication) -> Pictures:
    (tmp_path / "a.svg").write_text(SVG, encoding="utf-8")
    (tmp_path / "night.svg").write_text(SVG.replace("ff0000", "00ff00"), encoding="utf-8")
    (tmp_path / "broken.svg").write_text("<svg", encoding="utf-8")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG broken")
    return Pictures(tmp_path / "cache", lambda name: tmp_path / name)


def colour(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


def test_a_crop_keeps_the_point_of_interest_in_sight(pictures: Pictures) -> None:
    left = pictures.picture("day/a.svg,,0,0.5,1", QSize(100, 100))
    right = pictures.picture("day/a.svg,,1,0.5,1", QSize(100, 100))

    assert colour(left, 50, 50) == "#ff0000"
    assert colour(right, 50, 50) == "#0000ff"


def test_the_night_printing_is_shown_at_night_where_there_is_one(pictures: Pictures) -> None:
    assert colour(pictures.picture("night/a.svg,night.svg,0,0,1", QSize(50, 50)), 5, 5) == "#00ff00"
    assert colour(pictures.picture("night/a.svg,,0,0,1", QSize(50, 50)), 5, 5) == "#ff0000"


def test_a_picture_comes_from_the_cache_the_second_time(pictures: Pictures, tmp_path: Path) -> None:
    pictures.picture("day/a.svg,,0,0,1", QSize(64, 64))
    (kept,) = (tmp_path / "cache").glob("*.png")
    marked = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    marked.fill(QColor("#00ffff"))
    assert marked.save(str(kept), "PNG")
    again = Pictures(tmp_path / "cache", lambda name: tmp_path / name)

    assert colour(again.picture("day/a.svg,,0,0,1", QSize(64, 64)), 5, 5) == "#00ffff"


BROKEN = ["broken.svg", "broken.png", "missing.svg", "missing.png", f"{'0' * 64}.svg"]


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.qt_log_ignore(".*")
def test_a_landscape_stands_in_for_a_broken_poster(
    pictures: Pictures, tmp_path: Path, name: str
) -> None:
    (tmp_path / BROKEN[-1]).write_text(SVG, encoding="utf-8")  # not what its name says
    image = pictures.picture(f"day/{name},,0,0,1", QSize(40, 30))
    stand_in = pictures.picture("day/landscape:hill,,0,0,1", QSize(40, 30))

    assert image == stand_in
    assert len(list((tmp_path / "cache").iterdir())) == 1  # only that of the landscape itself
    assert pictures.ready(f"day/{name},,0,0,1", QSize(40, 30))
    pictures.media = lambda _: tmp_path / "a.svg"
    assert not pictures.ready(f"day/{name},,0,0,1", QSize(40, 30))
    assert pictures.picture(f"day/{name},,0,0,1", QSize(40, 30)) != stand_in


@pytest.mark.qt_log_ignore(".*")
def test_a_broken_mark_is_an_empty_field(pictures: Pictures) -> None:
    image = pictures.picture("day/broken.svg,,0,0,0", QSize(40, 30))

    assert image.size() == QSize(40, 30)
    assert QColor.fromRgba(image.pixel(5, 5)).alpha() == 0


def test_a_disk_that_refuses_costs_only_the_cache(tmp_path: Path, qapp: QGuiApplication) -> None:
    (tmp_path / "a.svg").write_text(SVG, encoding="utf-8")
    (tmp_path / "cache").write_text("not a folder", encoding="utf-8")
    pictures = Pictures(tmp_path / "cache", lambda name: tmp_path / name)

    assert colour(pictures.picture("day/a.svg,,0,0,1", QSize(20, 20)), 5, 5) == "#ff0000"


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_icon_draws_something(name: str, qapp: QGuiApplication) -> None:
    size = QSize()
    pixmap = Icons().requestPixmap(f"{name}/ff000000", size, QSize(40, 40))
    image = pixmap.toImage()

    assert any(QColor.fromRgba(image.pixel(x, y)).alpha() for x in range(40) for y in range(40))


def test_only_a_picture_that_something_shines_through_keeps_its_alpha(pictures: Pictures) -> None:
    full = pictures.picture("day/a.svg,,0.5,0.5,1", QSize(60, 60))
    clear = pictures.picture("day/a.svg,,0.5,0.5,0", QSize(60, 60))

    assert not full.hasAlphaChannel()
    assert clear.hasAlphaChannel()
    pictures._kept.clear()
    assert pictures.picture("day/a.svg,,0.5,0.5,1", QSize(60, 60)).format() == full.format()
