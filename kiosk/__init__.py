"""Tappa: a touch kiosk for the stage towns of a road race, and what keeps it truthful."""

__version__ = "0.1.0"
