"""How pages are made: queries on a release, answered in a visitor's language."""
