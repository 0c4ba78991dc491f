"""Fixtures of the glass, for whole tasks."""

from tests.screen.conftest import glass, lettering, qapp_cls

__all__ = ["glass", "lettering", "qapp_cls"]
