"""As much of S3 as a store needs, over real HTTP: objects, conditional writes, a listing."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape


class Bucket:
    """Objects by key, and the headers they were put with."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.headers: dict[str, dict[str, str]] = {}
        self.lock = Lock()


@contextmanager
def serving(bucket: Bucket) -> Iterator[str]:
    """Serve `bucket` at ``ADDRESS/test`` and yield the address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _key(self) -> str:
            return unquote(urlsplit(self.path).path).removeprefix("/test").lstrip("/")

        def _answer(self, code: int, body: bytes = b"", **headers: str) -> None:
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def do_PUT(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            key = self._key()
            with bucket.lock:
                there = bucket.objects.get(key)
                wanted = self.headers.get("If-Match")
                if (self.headers.get("If-None-Match") == "*" and there is not None) or (
                    wanted and (there is None or _tag(there) != wanted)
                ):
                    self._answer(412)
                    return
                bucket.objects[key] = body
                bucket.headers[key] = dict(self.headers.items())
            self._answer(200, ETag=_tag(body))

        def do_GET(self) -> None:
            if "list-type" in parse_qs(urlsplit(self.path).query):
                self._list(parse_qs(urlsplit(self.path).query).get("prefix", [""])[0])
                return
            content = bucket.objects.get(self._key())
            if content is None:
                self._answer(404)
            else:
                when = "Tue, 11 Jun 2024 10:00:00 GMT"
                self._answer(200, content, ETag=_tag(content), Last_Modified=when)

        do_HEAD = do_GET

        def do_DELETE(self) -> None:
            bucket.objects.pop(self._key(), None)
            self._answer(204)

        def _list(self, prefix: str) -> None:
            rows = "".join(
                f"<Contents><Key>{escape(key)}</Key><Size>{len(content)}</Size>"
                f"<LastModified>2024-06-11T10:00:00.000Z</LastModified>"
                f"<ETag>{escape(_tag(content))}</ETag></Contents>"
                for key, content in sorted(bucket.objects.items())
                if key.startswith(prefix)
            )
            body = f"<ListBucketResult><IsTruncated>false</IsTruncated>{rows}</ListBucketResult>"
            self._answer(200, body.encode(), Content_Type="application/xml")

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def _tag(content: bytes) -> str:
    return f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"'
