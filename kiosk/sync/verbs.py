"""The verbs ``kiosk sync`` and ``kiosk trust show|set``."""

import json
import os
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

from kiosk.releases.errors import BusyError, ReleaseError
from kiosk.releases.lock import only_one
from kiosk.releases.parent import die_with_parent, end_with_input
from kiosk.settings import load, source_names
from kiosk.sync import trust
from kiosk.sync.errors import ForeignError, NotTrustedError, SyncError
from kiosk.sync.kit import Kit, utc_now
from kiosk.sync.opening import Sources
from kiosk.sync.pace import Bandwidth
from kiosk.sync.resident import DONE, FAILED, NOT_TRUSTED, TRY_AGAIN, once, stay
from kiosk.sync.survey import survey

_MEGABYTE = 1_000_000


def sync(args: Namespace) -> int:
    """Follow the sources; with `once`, look at them one time and end as the result says."""
    options = {
        "data": args.data,
        "town": args.town,
        "sources": ",".join(args.source) if args.source else None,
    }
    found = load(args.config, options)
    names = source_names(found.sources)
    sources = Sources(names, Bandwidth(found.max_kbps))
    kit = Kit(
        found.data,
        sources.now(),
        found.town,
        found.kiosk_name,
        int(found.disk_mb * _MEGABYTE),
        utc_now,
        time.sleep,
        partial(_tell, as_json=args.json),
    )
    signal.signal(signal.SIGTERM, _end)
    if args.kept:
        die_with_parent()
        end_with_input()
    try:
        if args.look:
            return survey(kit)
        found.data.mkdir(parents=True, exist_ok=True)
        if args.once:
            return once(kit, partly=bool(args.source)).code
        if hasattr(os, "nice"):
            os.nice(10)  # the screen goes first
        with only_one(found.data / "resident.lock", 0):
            stay(kit, sources.now, sources.sticks)
    except BusyError:
        print("Another kiosk sync stays on duty here already.", file=sys.stderr)
        return TRY_AGAIN
    except (ReleaseError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        sources.close()
    return DONE


def trust_show(args: Namespace) -> int:
    """Print the six words of the root this kiosk trusts."""
    return _in_sentences(lambda: _print(trust.show(load(args.config, {"data": args.data}).data)))


def trust_set(args: Namespace) -> int:
    """Trust the root in the file `root` from now on."""

    def set_root() -> None:
        data = load(args.config, {"data": args.data}).data
        content = Path(args.root).read_bytes()
        _print(trust.set_root(data, content, str(args.root), replace=args.replace))
        print("Compare these words with the organisers' card: every word must be the same.")

    return _in_sentences(set_root)


def _in_sentences(act: Callable[[], None]) -> int:
    try:
        act()
    except (SyncError, ReleaseError, OSError) as error:
        print(error, file=sys.stderr)
        is_trust = isinstance(error, NotTrustedError) and not isinstance(error, ForeignError)
        return NOT_TRUSTED if is_trust else FAILED
    return DONE


def _print(given: trust.Given) -> None:
    print(given.words)
    print(f"root version {given.version}, valid until {given.expires:%Y-%m-%d}")
    if given.demo:
        print("This is a DEMO root: whoever has its keys can show anything on this kiosk.")


def _tell(event: str, as_json: bool, **facts: object) -> None:
    if as_json:
        print(json.dumps({"event": event, **facts}), flush=True)
    elif event in ("problem", "failed"):
        print(facts["text"], file=sys.stderr)
    elif event == "done":
        print(f"{facts['result']}, release {facts['seq']}")
    else:
        print(f"{event}: " + ", ".join(f"{name} {fact}" for name, fact in facts.items()))


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit
