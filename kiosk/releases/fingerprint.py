"""Six words for a root of trust, to be compared by eye with the organisers' card.

256 words that are spelt alike in Italian and English carry 8 bits each: 48 bits. That is few enough
to read over a telephone, and alone too few against a machine that makes roots until one fits; so
the words are drawn by scrypt, at 32 MB and a tenth of a second a try: near a million processor
years for one that fits.
"""

import hashlib
import json

from kiosk.releases.canonical import canonical_json
from kiosk.releases.errors import DamagedError

_WORDS = """
agenda album alibi aloe antenna aria aroma audio auto ballerina banana bandana banjo basilica
basket bikini bingo blues bonus boomerang bravo brio broccoli budget bulldog bungalow bus cactus
camera camping canasta cappuccino caravan cargo cello chef chip cinema clown club cobra coda
computer condor contralto corona cowboy crescendo cricket cupola derby diesel diploma disco diva
dogma domino drama enigma espresso eureka euro fauna festival fiasco fiesta film finale flamenco
flora focus folklore formula forum fresco gala gamma garage gelato gong gorilla gospel graffiti
guru habitat hobby hockey hotel idea igloo incognito intermezzo iris jazz jeans jeep jockey jolly
judo jukebox karaoke karate karma kayak kebab ketchup kimono kiwi koala largo laser latte lava
leader libretto limbo loggia logo lotto maestro magenta manga mango mantra marina mascara media
memo menu minestrone mini modem motel motto mozzarella musical nirvana nova novella nylon oboe
omega opera opus orca orchestra panda panorama paprika parka pasta patio pergola pesto piano
piazza picnic pixel pizza plasma poker polka poncho pony portfolio poster presto propaganda
prosecco puma puzzle quiz quorum radar radio rally ranch ravioli record reggae ricotta risotto
robot rock rodeo roulette rugby safari saga salsa samba samurai sauna scenario scooter sequoia
shampoo sherpa siesta silo slalom slogan soda sofa solo sonata soprano spaghetti sport sprint
staccato stereo stucco studio surf sushi swing tandem tango tapioca taxi tempo tennis terracotta
toast tombola tornado totem tour tram trattoria trio trombone tuba tundra tunnel turbo ultra
utopia veranda vibrato video villa vista vodka wafer weekend western yacht yeti yoga yogurt zebra
zero zoo zoom
"""
WORDS = tuple(_WORDS.split())
"""Sorted; the number of a word is a byte of the fingerprint, so the list never changes."""

WORDS_SHOWN = 6

_SALT = b"tappa root fingerprint 1"


def fingerprint(root: bytes) -> str:
    """Return the six words of a ``root.json``, such as ``opera kiwi tango disco zebra lava``.

    They are those of what was signed, whoever signed it since. Raises DamagedError when `root`
    is not TUF metadata.
    """
    try:
        signed = json.loads(root)["signed"]
        content = canonical_json(signed).encode()
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedError("This is not a root.json as “kiosk keys init” makes it.") from error
    drawn = hashlib.scrypt(
        content, salt=_SALT, n=1 << 15, r=8, p=1, maxmem=1 << 26, dklen=WORDS_SHOWN
    )
    return " ".join(WORDS[byte] for byte in drawn)
