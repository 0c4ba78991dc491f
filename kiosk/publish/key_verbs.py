"""The verbs ``kiosk keys init|status|rotate|revoke|resign``."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.publish.answers import DONE, cache_folder, in_sentences, passphrases
from kiosk.publish.ceremony import Ceremony, init_demo
from kiosk.publish.ceremony import init as hold_ceremony
from kiosk.publish.key_folder import KeyFolder, open_folder
from kiosk.publish.key_status import expiries
from kiosk.publish.key_status import status as status_of
from kiosk.publish.metadata import ROOT
from kiosk.publish.publication import Workplace
from kiosk.publish.resigning import resign as sign_afresh
from kiosk.publish.roots import (
    own_holder,
    renew_root,
    replace_root_key,
    revoke_keys,
    rotate_key,
)
from kiosk.publish.stores import open_store
from kiosk.releases.fingerprint import fingerprint

_NEXT = "Now say “kiosk publish” or “kiosk keys resign STORE”, so that the kiosks hear of it."


@in_sentences
def init(args: Namespace) -> int:
    """Hold the key ceremony, or make a set for a first try."""
    now = datetime.now(UTC)
    if args.demo:
        made = init_demo(args.folder, now)
        print("DEMO KEYS, for a first try: without passphrases, all in one folder.")
        print("Kiosks that trust them show a DEMO ribbon on every page. Never use them in earnest.")
    else:
        made = hold_ceremony(args.folder, args.root or [], passphrases(args), now)
        _tell(made)
    print(f"Give kiosks this file: {made.first / 'root.json'}")
    print(f"Its six words, for the card: {fingerprint(made.root)}")
    return DONE


@in_sentences
def status(args: Namespace) -> int:
    """Say what expires when."""
    for line in status_of(_keys(args), datetime.now(UTC)):
        print(line)
    return DONE


@in_sentences
def rotate(args: Namespace) -> int:
    """Replace a key by a new one; for the root, renew it or replace the key that is lost."""
    keys, now = _keys(args), datetime.now(UTC)
    with keys.alone():
        places = _places(args, keys)
        if args.role != ROOT:
            rotate_key(keys, args.role, places, now)
            print(
                f"There is a new key of {args.role} in {keys.path}; the old one no longer counts."
            )
        elif args.new:
            name = replace_root_key(keys, places, args.new, now)
            print(f"There is a new {name} key in {args.new}; the old one no longer counts.")
        else:
            renew_root(keys, places, now)
            print("The root is signed afresh, with the same keys.")
    _say_root(keys)
    return DONE


@in_sentences
def revoke(args: Namespace) -> int:
    """Make an organiser's keys worthless, because they are in wrong hands."""
    keys, now = _keys(args), datetime.now(UTC)
    with keys.alone():
        places = _places(args, keys)
        if args.role == ROOT:
            if not args.new:
                print(
                    "Name with --root the two places that stay, and with --new one for a new key."
                )
                return 2
            name = replace_root_key(keys, places, args.new, now)
            print(f"The old {name} key is worthless. The new one is in {args.new}.")
        else:
            whose = args.whose or own_holder(keys)
            folder = revoke_keys(keys, whose, places, now)
            print(f"The old keys of the {whose} organiser are worthless. New ones are in {folder}.")
            if folder != keys.path:
                print("Hand that folder over, and delete it here.")
            print("What was published before will not be shown any more: publish right away.")
    _say_root(keys)
    return DONE


@in_sentences
def resign(args: Namespace) -> int:
    """Sign an unchanged repository afresh."""
    keys = _keys(args)
    stores = [open_store(address) for address in args.store]
    place = Workplace(keys, stores, cache_folder(), lambda *_: None)
    seq = sign_afresh(place, datetime.now(UTC))
    for store in stores:
        print(f"{store.address}: publication {seq} is signed afresh.")
    for line in expiries(keys, datetime.now(UTC)):
        print(line)
    return DONE


def _keys(args: Namespace) -> KeyFolder:
    return open_folder(args.keys, passphrases(args))


def _places(args: Namespace, keys: KeyFolder) -> tuple[Path, ...]:
    return tuple(args.root or keys.places())


def _say_root(keys: KeyFolder) -> None:
    content = (keys.path / "root.json").read_bytes()
    print(f"New kiosks get {keys.path / 'root.json'}, with the words: {fingerprint(content)}")
    print(_NEXT)


def _tell(made: Ceremony) -> None:
    print(f"Your keys are in {made.first}. Keep a copy of that folder in a safe place.")
    print(f"The second organiser's are in {made.second}: hand that folder over, then delete it.")
    for number, place in enumerate(made.places, 1):
        print(f"Root key {number} is in {place}: take it out, label it, lock it away.")
    print("Two of the three root keys are needed to change any key; none to publish.")
