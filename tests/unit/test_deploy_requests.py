"""The root helper of requests: what is taken back in the last moment is not done."""

import os
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "deploy" / "linux" / "requests"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a helper of Linux")


@pytest.fixture
def helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, with folders of a test."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    spec = spec_from_loader(
        "requests_of_the_desk", SourceFileLoader("requests_of_the_desk", str(SCRIPT))
    )
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("requests", "answers"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(module, "RUN", tmp_path)
    return module


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_request_taken_back_while_it_is_read_is_not_done(
    helper: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken_back: bool
) -> None:
    done: list[str] = []
    monkeypatch.setitem(helper.ACTS, "reports", lambda text: done.append(text) or "3 sda1")
    request, rename = tmp_path / "requests" / "reports", os.rename
    request.touch()

    def late(*args: Any, **how: Any) -> None:
        if taken_back:
            request.unlink()  # by the desk, just before
        rename(*args, **how)

    monkeypatch.setattr(os, "rename", late)
    helper.answer_all()

    assert done == ([] if taken_back else [""])
    assert (tmp_path / "answers" / "reports").exists() != taken_back
    assert not request.exists()
