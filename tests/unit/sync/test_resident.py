"""The process beside the screen, as the real command."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.releases.switching import begin, waiting_release
from tests.faults.scene import History

COMMAND = [sys.executable, "-m", "kiosk", "sync", "--json"]


@pytest.mark.skipif(sys.platform == "win32", reason="ends it with SIGTERM")
def test_it_stays_alone_and_ends_when_told(tmp_path: Path) -> None:
    history = History(tmp_path)
    state = history.publish()
    data = history.kiosk(tmp_path / "kiosk")
    environment = {**os.environ, "KIOSK_SOURCES": str(state)}
    quick = (
        "import sys\nfrom kiosk.sync import resident\n"
        "resident.splay = lambda random: 0.0\n"
        "from kiosk.cli import main\nsys.exit(main(sys.argv[1:]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", quick, "sync", "--json", "--data", str(data)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as resident:
        assert resident.stdout is not None
        events = []
        for line in resident.stdout:
            events.append(json.loads(line))
            if events[-1]["event"] == "done":
                break
        assert events[-1] == {"event": "done", "result": "ready", "seq": 1}
        second = subprocess.run(
            [*COMMAND, "--data", str(data)], env=environment, capture_output=True, check=False
        )
        assert second.returncode == 75
        resident.send_signal(signal.SIGTERM)
        assert resident.wait(10) == 0
    assert waiting_release(data)
    assert begin(data)
