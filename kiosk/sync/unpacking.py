"""A database out of what was sent: a whole zstd file, or a delta as in RFC 9842 (``.dcz``)."""

import hashlib
import os
import sys
from pathlib import Path

from kiosk.sync.errors import TamperedError
from kiosk.sync.fetching import room

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAGIC = bytes.fromhex("5e2a4d1820000000")
"""How a ``.dcz`` begins; the SHA-256 of the dictionary follows, then a zstd frame."""

_READ, _WRITE = 1 << 16, 1 << 20
_LEAST_WINDOW = 23  # 8 MB, which every decoder must allow: RFC 8878, 3.1.1.1.2


def unpack(packed: Path, target: Path, sha256: str, size: int, base: Path | None = None) -> None:
    """Write the file with this hash and size as `target`, on the disk; `base` is a delta's.

    Never writes more than `size` bytes. Raises TamperedError when anything else comes out, and
    DiskFullError; `target` is then not to be used.
    """
    with packed.open("rb") as source, room(target), target.open("wb") as out:
        decoder = _decoder(source.read(len(MAGIC) + 32) if base else b"", size, base)
        digest, written = hashlib.sha256(), 0
        try:
            while not decoder.eof:
                chunk = source.read(_READ) if decoder.needs_input else b""
                if decoder.needs_input and not chunk:
                    break
                plain = decoder.decompress(chunk, _WRITE)
                written += len(plain)
                if written > size:
                    raise TamperedError(f"{packed.name} unpacks to more than {size} bytes.")
                digest.update(plain)
                out.write(plain)
        except (zstd.ZstdError, MemoryError) as error:
            raise TamperedError(f"{packed.name} cannot be unpacked: {error}.") from error
        out.flush()
        os.fsync(out.fileno())
    if not decoder.eof or written != size or digest.hexdigest() != sha256:
        raise TamperedError(f"{packed.name} does not unpack to what was signed.")


def _decoder(header: bytes, size: int, base: Path | None) -> zstd.ZstdDecompressor:
    dictionary = b""
    if base is not None:
        dictionary = base.read_bytes()
        if header != MAGIC + hashlib.sha256(dictionary).digest():
            raise TamperedError(f"The delta is not one from {base}.")
    # What the frame may make the decoder keep in memory is bounded by what was signed.
    window = max(_LEAST_WINDOW, min(31, (size + len(dictionary)).bit_length()))
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: window}
    if not dictionary:
        return zstd.ZstdDecompressor(options=options)
    prefix = zstd.ZstdDict(dictionary, is_raw=True).as_prefix
    return zstd.ZstdDecompressor(zstd_dict=prefix, options=options)
