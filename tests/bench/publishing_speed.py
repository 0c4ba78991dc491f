"""Time and size of publishing 38 MB of content: `python -m tests.bench.publishing_speed`.

Publishes it again and again with one text edited each time, and prints what each one cost.
"""

import random
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from kiosk.paths import shipped
from kiosk.releases.source import Row, Source, folder_source
from tests.publishing import Publisher

PIECES = 7000
_LETTERS = "abcdefghilmnopqrstuvz"


def big_source(pieces: int = PIECES) -> Source:
    """Return the shipped content with `pieces` long pieces of news, 35 MB in all by default."""
    chance = random.Random(1)
    words = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 11))) for _ in range(20_000)]
    shipped_source = folder_source(shipped("db", "content"))
    rows = list(shipped_source.rows)
    sample = next(dict(row) for table, row in rows if table == "news")

    def text(count: int) -> dict[str, str]:
        return {lang: " ".join(chance.choices(words, k=count)) for lang in ("it", "en")}

    for number in range(pieces):
        row = {**sample, "slug": f"2024-06-11-piece-{number}", "title": text(6)}
        row |= {"summary": text(30), "body": text(290), "picture": None}
        rows.append(("news", row))
    return replace(shipped_source, rows=tuple(rows))


def edited(source: Source, number: int) -> Source:
    """Return the source with another title for one piece of news."""
    rows: list[Row] = list(source.rows)
    place = next(
        i for i, (_, row) in enumerate(rows) if row.get("slug") == f"2024-06-11-piece-{number}"
    )
    table, row = rows[place]
    rows[place] = (table, {**row, "title": {"it": f"Titolo {number}", "en": f"Title {number}"}})
    return replace(source, rows=tuple(rows))


def main(times: int = 21) -> None:
    with tempfile.TemporaryDirectory() as folder:
        publisher = Publisher(Path(folder))
        source = big_source()
        for number in range(times):
            source = edited(source, number * 100 + 7) if number else source
            started = time.monotonic()
            manifest = publisher.publish(source)
            seconds = time.monotonic() - started
            delta = manifest.db.deltas[0].size if number else 0
            print(
                f"publication {manifest.seq}: {manifest.db.size / 1e6:.1f} MB, {seconds:.1f} s,"
                f" {len(manifest.db.deltas)} deltas, the newest {delta} bytes,"
                f" manifest {len(manifest.to_json())} bytes",
                flush=True,
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB", file=sys.stdout)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
