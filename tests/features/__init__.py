"""Whole tasks of people, on the real interface with real parts."""
