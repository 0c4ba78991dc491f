"""Forgiving typing errors: the words of a release that are nearest to one that it does not have."""

from collections.abc import Sequence
from itertools import islice

from rapidfuzz import process
from rapidfuzz.distance import OSA

_AT_ONCE = 4000
"""Words compared in one call: it holds Python's lock, which the screen needs for every frame."""
_SHORT, _LONG = 3, 6
"""Letters from which on one error is forgiven, and two, if the first letter is right."""
_TWO = 2


def nearest(word: str, vocabulary: Sequence[str], *, begun: bool, most: int = 4) -> list[str]:
    """Return the words nearest to `word`, within an error or two; all are as near as each other.

    An error is a wrong, missing, additional or swapped letter. A word that was only `begun` is
    compared with the beginnings of the vocabulary's. Those with the same first letter come first,
    then those of its length, then those that stand first.
    """
    if len(word) < _SHORT:
        return []
    allowed = 1 if len(word) < _LONG else 2
    found: dict[int, int] = {}
    for start in range(0, len(vocabulary), _AT_ONCE):
        whole = list(islice(vocabulary, start, start + _AT_ONCE))
        lists = [whole]
        if begun:
            lists += [[one[: len(word) + more] for one in whole] for more in (0, 1)]
        for choices in lists:
            for _, distance, at in process.extract(
                word, choices, scorer=OSA.distance, score_cutoff=allowed, limit=50
            ):
                if distance < _TWO or choices[at][:1] == word[0]:
                    found[start + at] = min(int(distance), found.get(start + at, allowed))

    def rank(at: int) -> tuple[bool, int, int]:
        candidate = vocabulary[at]
        return candidate[0] != word[0], abs(len(candidate) - len(word)), at

    least = min(found.values(), default=0)
    best = (at for at, distance in found.items() if distance == least)
    return [vocabulary[at] for at in sorted(best, key=rank)[:most]]
