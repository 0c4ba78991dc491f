"""Finding what a visitor types: an index of a release beside it, and questions to that index.

`documents` says what can be found, `writing` makes the index of it, `finding` asks it, `likeness`
forgives typing errors, and `folding` is how all of them compare words.
"""
