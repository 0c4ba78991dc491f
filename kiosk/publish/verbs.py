"""The verbs ``kiosk publish`` and ``kiosk stick``."""

import sys
from argparse import Namespace
from datetime import UTC, datetime

from kiosk.paths import shipped
from kiosk.publish.answers import DONE, cache_folder, in_sentences, passphrases
from kiosk.publish.caution import doubts
from kiosk.publish.comparing import compared
from kiosk.publish.errors import RefusedError
from kiosk.publish.key_folder import open_folder
from kiosk.publish.metadata import is_demo
from kiosk.publish.progress import Progress
from kiosk.publish.publication import Plan, Workplace
from kiosk.publish.publication import publish as publish_content
from kiosk.publish.stick import copy_newest
from kiosk.publish.stores import open_store
from kiosk.publish.summary import summary
from kiosk.publish.wish import Wish, audience_of
from kiosk.releases.source import Source, folder_source, master_source

UNCHANGED = "Nothing has changed since the last publication; it is signed afresh."


@in_sentences
def publish(args: Namespace) -> int:
    """Publish a content folder or a master database to every store."""
    wish = Wish(args.note or "", args.urgent, audience_of(args.audience or []), args.restore)
    keys = open_folder(args.keys, passphrases(args))
    stores = [open_store(address) for address in args.store]
    progress = Progress(sys.stderr)
    place = Workplace(keys, stores, cache_folder(), progress.report)
    if is_demo(keys.root()):
        print("DEMO KEYS: for trying out. Kiosks show a ribbon, and anybody can sign.")

    def confirm(plan: Plan) -> bool:
        progress.end()
        return _confirmed(plan, args)

    try:
        manifest = publish_content(place, _source(args), wish, datetime.now(UTC), confirm)
    finally:
        progress.end()
    if manifest is None:
        print("Nothing was published.")
        return DONE
    for store in stores:
        print(f"Publication {manifest.seq} is in {store.address}.")
    return DONE


@in_sentences
def stick(args: Namespace) -> int:
    """Copy the newest publication of a store to a folder, such as that of a stick."""
    progress = Progress(sys.stderr)
    try:
        copied = copy_newest(open_store(args.store), args.folder, progress.report)
    finally:
        progress.end()
    size = f"{copied.bytes / 1e6:.1f} MB"
    print(f"Publication {copied.seq} is in {args.folder}: {copied.count} files, {size}.")
    return DONE


def _confirmed(plan: Plan, args: Namespace) -> bool:
    with compared(plan.before, plan.draft.database) as comparison:
        wrong = doubts(comparison)
        lines = summary(comparison) if plan.before else []
    _say(plan, lines)
    for doubt in wrong:
        print(doubt)
    if args.dry_run:
        return False
    if not wrong or args.yes:
        return True
    if not sys.stdin.isatty():
        raise RefusedError("Not published. If this is meant, say --yes.")
    return input("Publish all the same? Type yes: ").strip().lower() in ("yes", "sì", "si")


def _say(plan: Plan, lines: list[str]) -> None:
    facts, media = plan.draft.facts, plan.draft.media_facts
    print(f"Publication {plan.seq}: {facts.size / 1e6:.1f} MB and {media.count} pictures.")
    if plan.last is None:
        print("It is the first with these keys.")
    elif plan.before is None:
        print(f"Publication {plan.last.seq} is lost, so what changed cannot be told.")
    elif not lines:
        print(UNCHANGED)
    else:
        print(f"Changed since publication {plan.last.seq} of {plan.last.published_at:%d.%m.%Y}:")
        for line in lines:
            print(f"  {line}")
        print(f"A kiosk that has that one downloads {plan.delta / 1e3:.1f} kB and new pictures.")


def _source(args: Namespace) -> Source:
    if args.database:
        media = args.media or (args.content and args.content / "media")
        return master_source(args.database, media)
    return folder_source(args.content or shipped("db", "content"))
