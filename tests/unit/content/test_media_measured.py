"""The size of a picture is read from its bytes, whatever kind it is."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import MediaError
from kiosk.content.folder.media import measured

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
JPEG = (
    b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"JF"
    b"\xff\xff\xc2" + struct.pack(">HBHH", 11, 8, 480, 640)
)  # fmt: skip
WEBP = b"RIFF\x00\x00\x00\x00WEBP"
LOSSY = WEBP + b"VP8 " + bytes(4) + bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", 640, 480)
LOSSLESS = WEBP + b"VP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 639 | 479 << 14)
EXTENDED = WEBP + b"VP8X" + bytes(8) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")
SVG = b'<svg width="10" height="5" viewBox="0 0 640 480"/>'


@pytest.mark.parametrize(
    ("name", "data", "mime"),
    [
        ("a.png", PNG, "image/png"),
        ("a.jpg", JPEG, "image/jpeg"),
        ("a.jpeg", JPEG, "image/jpeg"),
        ("a.webp", LOSSY, "image/webp"),
        ("a.webp", LOSSLESS, "image/webp"),
        ("a.webp", EXTENDED, "image/webp"),
        ("a.svg", b'<svg viewBox="0 0 640 480"/>', "image/svg+xml"),
        ("a.svg", b'<svg width="640px" height="480"/>', "image/svg+xml"),
        ("a.svg", b'<svg width="100%" height="9" viewBox="0,0,640,480"/>', "image/svg+xml"),
    ],
)
def test_width_height_and_kind_are_read_from_the_bytes(tmp_path, name, data, mime):
    (tmp_path / name).write_bytes(data)

    found = measured(tmp_path / name)

    assert (found.width, found.height, found.mime) == (640, 480, mime)
    assert found.size == len(data)


def test_width_and_height_of_an_svg_win_over_its_viewbox(tmp_path):
    (tmp_path / "a.svg").write_bytes(SVG)

    assert measured(tmp_path / "a.svg").width == 10


@pytest.mark.parametrize("data", [PNG, JPEG, LOSSY, LOSSLESS, EXTENDED])
def test_a_picture_cut_off_or_of_another_kind_is_refused(tmp_path, data):
    for name in ("a.png", "a.jpg", "a.webp", "a.svg"):
        (tmp_path / name).write_bytes(data[:-3])
        with pytest.raises(MediaError):
            measured(tmp_path / name)


def test_other_kinds_of_files_are_refused(tmp_path):
    (tmp_path / "a.gif").write_bytes(b"GIF89a")

    with pytest.raises(MediaError, match=r"only \.svg"):
        measured(tmp_path / "a.gif")


@pytest.mark.parametrize(
    "inside",
    [
        '<SCRIPT xmlns="x"/>',
        '<image href="http://x/a.png"/>',
        '<image xmlns:l="http://www.w3.org/1999/xlink" l:href="a.png"/>',
        '<image href="data:image/svg+xml;base64,AA"/>',
        '<a href="javascript:x()"/>',
        '<rect style="fill:url(http://x/a)"/>',
        '<rect fill="url( &apos;http://x/a&apos;)"/>',
        "<style>rect { fill: url(x.svg) }</style>",
        '<set attributeName="xlink:href" to="http://x"/>',
        "<?xml-stylesheet href='x.css'?>",
    ],
)
def test_an_svg_that_reaches_out_is_refused(tmp_path, inside):
    (tmp_path / "a.svg").write_text(f'<svg width="1" height="1">{inside}</svg>', encoding="utf-8")

    with pytest.raises(MediaError):
        measured(tmp_path / "a.svg")


def test_an_svg_may_refer_to_its_own_parts_and_embed_a_picture(tmp_path):
    inside = '<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA"/>'
    (tmp_path / "a.svg").write_text(f'<svg width="1" height="1">{inside}</svg>', encoding="utf-8")

    assert measured(tmp_path / "a.svg").width == 1


@given(st.binary(max_size=80), st.sampled_from([b"", PNG[:16], JPEG[:4], WEBP + b"VP8X", b"<svg "]))
def test_no_bytes_are_worse_than_a_media_error(tmp_path_factory, data, start):
    folder = tmp_path_factory.mktemp("media")
    for name in ("a.png", "a.jpg", "a.webp", "a.svg"):
        (folder / name).write_bytes(start + data)
        try:
            assert measured(folder / name).width > 0
        except MediaError:
            continue
