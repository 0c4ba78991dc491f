"""P2: spoil a byte somewhere in a store, let a kiosk look at it, and see what is on the screen.

Usage: python -m tests.faults.mutations [COUNT [SEED [command]]] (10,000 take ten minutes). Each
file of a store, and for each a flipped bit, a cut, an addition, zeros, another file's bytes; a
kiosk that has nothing and one that has the release before. Prints how often a kiosk still found a
good road, how often it refused, and how often something was shown that nobody signed: never. With
`command` the real `kiosk sync --once` looks at a spoiled copy (100 took ten minutes at load 6).
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.scene import History, copied, look, sound, take
from tests.faults.sources import Spoiled

Spoil = Callable[[bytes], bytes]
Looking = Callable[[Path, Path, str, Spoil], str]
"""Given a data folder, a store, a path in it and what spoils it, look; the word of the result."""


def by_call(data: Path, store: Path, path: str, spoil: Spoil) -> str:
    """Look in this process."""
    return look(data, Spoiled(store, path, spoil)).word


def by_command(data: Path, store: Path, path: str, spoil: Spoil) -> str:
    """Look as a kiosk does, with the real command; CRASHED if it said no result."""
    spoiled = copied(store, data.with_name("spoiled"))
    (spoiled / path).write_bytes(spoil((store / path).read_bytes()))
    command = [sys.executable, "-m", "kiosk", "sync", "--once", "--json"]
    arguments = ["--data", str(data), "--source", str(spoiled)]
    end = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    shutil.rmtree(spoiled)
    told = [json.loads(line) for line in end.stdout.splitlines()]
    return str(told[-1]["result"]) if told and told[-1]["event"] == "done" else "CRASHED"


def main(count: int = 10_000, seed: int = 1, looking: Looking = by_call) -> Counter[str]:
    """Try `count` mutations and return how they ended."""
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        old, new = history.publish(), history.publish()
        fresh = history.kiosk(Path(name) / "fresh")
        behind = history.kiosk(Path(name) / "behind", old)
        return mutate(new, [fresh, behind], Path(name) / "scene", count, seed, looking)


def mutate(
    store: Path,
    kiosks: list[Path],
    scene: Path,
    count: int,
    seed: int,
    looking: Looking = by_call,
) -> Counter[str]:
    """Spoil `store` so often for kiosks like these."""
    random, ends = Random(seed), Counter[str]()
    files = [file for file in sorted(store.rglob("*")) if file.is_file()]
    signed = {file.read_bytes() for file in files}
    for _ in range(count):
        path = random.choice(files).relative_to(store).as_posix()
        data = copied(random.choice(kiosks), scene)
        spoil = _spoil(random, [file.read_bytes() for file in random.sample(files, 2)])
        ends[looking(data, store, path, spoil)] += 1
        take(data)
        if list((data / "releases").glob("*-*")):
            manifest = (sound(data).path / "manifest.json").read_bytes()
            if manifest not in signed and sound(data).seq != 1:
                ends["SHOWN UNSIGNED"] += 1
        shutil.rmtree(scene)
    return ends


def _spoil(random: Random, others: list[bytes]) -> Spoil:
    at, bit, kind = random.random(), 1 << random.randrange(8), random.randrange(6)

    def spoil(content: bytes) -> bytes:
        place = int(at * len(content))
        if kind == 0:
            return content[:place]
        if kind == 1:
            return content[:place] + bytes([bit]) + content[place:]
        if kind == 2:
            return bytes(len(content))
        if kind == 3:
            return others[0] if others[0] != content else others[1]
        if kind == 4:
            return content[:place] + content[place + 1 :]
        changed = bytearray(content)
        if changed:
            changed[place] ^= bit
        return bytes(changed)

    return spoil


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:3]] + [10_000, 1][len(sys.argv[1:3]) :]
    found = main(numbers[0], numbers[1], by_command if "command" in sys.argv[3:] else by_call)
    for end, number in sorted(found.items()):
        print(f"{number:6} {end}")
    sys.exit(bool(found["SHOWN UNSIGNED"] + found["CRASHED"]))
