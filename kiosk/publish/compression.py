"""How a database travels: whole as ``.zst``, or as a ``.dcz`` delta from an older one (RFC 9842).

Only zstd's prefix mode makes small deltas of databases; a dictionary made with python-zstandard
gives some that are a hundred times larger (sync.md 3.3).
"""

import sys

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SMALL = 8192
"""A delta of so many bytes is not worth a second try."""

Parameter = zstd.CompressionParameter

FULL_LEVEL = 9
"""12.8 MB in 1.3 CPU seconds for the 42 MB of `tests.bench.publishing_speed`.

Level 12 gives 13.0 MB in 3.4; of the shipped content it saves 0.6 %, of source code 3 %.
"""

DELTA_LEVELS = (1, 3)
"""The smaller of the two is kept: for one edit in 38 MB level 1 gives 4.8 kB and level 3 gives 18.

Each takes 0.05 s; higher ones are slower and often larger (docs/decisions/0006-large-pages.md).
"""

WORTH = 0.6
"""A delta larger than this part of the whole is not kept."""

MAX_WINDOW_LOG = 27
"""RFC 9842 asks no decoder for a window of more than 128 MB."""

MAGIC = b"\x5e\x2a\x4d\x18\x20\x00\x00\x00"
"""A skippable frame of 32 bytes, so that the stock ``zstd`` passes over the hash that follows."""


def version() -> str:
    """Return the version of the zstd that compresses."""
    return zstd.zstd_version


def whole(content: bytes) -> bytes:
    """Return `content` compressed, with its size and a checksum in the frame."""
    options: dict[int, int] = {
        Parameter.compression_level: FULL_LEVEL,
        Parameter.checksum_flag: 1,
        Parameter.nb_workers: 2,
    }
    compressor = zstd.ZstdCompressor(options=options)
    compressor.set_pledged_input_size(len(content))
    return compressor.compress(content, compressor.FLUSH_FRAME)


def unpacked(content: bytes) -> bytes:
    """Return what `whole` was given; raises ValueError for other bytes."""
    try:
        return zstd.decompress(content)
    except zstd.ZstdError as error:
        raise ValueError(str(error)) from error


def delta(old: bytes, sha256: str, new: bytes) -> bytes:
    """Return the ``.dcz`` file that makes `new` from `old`, whose hash is `sha256`."""
    frame = b""
    for level in DELTA_LEVELS:
        again = _frame(old, new, level)
        frame = min(frame or again, again, key=len)
        if len(frame) <= SMALL:
            break
    return MAGIC + bytes.fromhex(sha256) + frame


def _frame(old: bytes, new: bytes, level: int) -> bytes:
    window = min((len(old) + len(new)).bit_length(), MAX_WINDOW_LOG)
    options: dict[int, int] = {
        Parameter.compression_level: level,
        Parameter.enable_long_distance_matching: 1,
        Parameter.window_log: max(window, 10),
        Parameter.checksum_flag: 1,
    }
    prefix = zstd.ZstdDict(old, is_raw=True).as_prefix
    compressor = zstd.ZstdCompressor(options=options, zstd_dict=prefix)
    compressor.set_pledged_input_size(len(new))
    return compressor.compress(new, compressor.FLUSH_FRAME)
