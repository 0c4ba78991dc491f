"""A web server in a process of its own that notes what it sent: `python -m tests.bench.web_server`.

Serves FOLDER on a free port, prints the address, then one line of JSON for each answer.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: when it began and ended (`time.monotonic`), what was asked, bytes of the body."""

    begun: float
    ended: float
    path: str
    status: int
    size: int


@dataclass
class Served:
    """A folder that is served: its address, and the answers so far."""

    url: str
    answers: list[Answer] = field(default_factory=list)


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Serve `folder` from another process for as long as the block runs."""
    command = [sys.executable, "-m", "tests.bench.web_server", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        served = Served(process.stdout.readline().strip())

        def read() -> None:
            for line in cast("Any", process.stdout):
                served.answers.append(Answer(**json.loads(line)))

        reader = Thread(target=read)
        reader.start()
        yield served
        process.terminate()
        reader.join()


class Handler(SimpleHTTPRequestHandler):
    """Files of a folder, each answer noted."""

    protocol_version = "HTTP/1.1"
    sent, status = 0, 0

    def do_GET(self) -> None:
        begun, self.sent = time.monotonic(), 0
        super().do_GET()
        answer = Answer(begun, time.monotonic(), self.path.lstrip("/"), self.status, self.sent)
        facts = {name: getattr(answer, name) for name in Answer.__slots__}
        print(json.dumps(facts), flush=True)

    def send_response(self, code: int, message: str | None = None) -> None:
        self.status = code
        super().send_response(code, message)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        self.sent = Path(source.name).stat().st_size
        shutil.copyfileobj(source, outputfile)

    def log_message(self, format: str, *args: object) -> None:
        pass


if __name__ == "__main__":
    handler = partial(Handler, directory=sys.argv[1])
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()
