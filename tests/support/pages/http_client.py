"""A visitor over real HTTP: keeps cookies, reads the form, sends it, and returns the status."""

import http.client
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from http.cookies import SimpleCookie
from urllib.parse import urlencode

_HIDDEN = re.compile(r'<input[^>]*type="hidden"[^>]*>')
_ATTRIBUTE = re.compile(r'(name|value)="([^"]*)"')
_FEW_BYTES = 1 << 16

Fields = Mapping[str, str | Sequence[str]]


class _NarrowConnection(http.client.HTTPConnection):
    """A connection with a small receive buffer."""

    def connect(self) -> None:
        super().connect()
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _FEW_BYTES)


class HttpVisitor:
    """One browser's worth of cookies and one kept-alive connection."""

    def __init__(
        self, port: int, timeout: float = 20, *, narrow: bool = False, address: str = ""
    ) -> None:
        """Visit a port of this machine.

        :param narrow: whether the server has to wait until what it has sent is read.
        :param address: where the visit comes from, for a server that trusts this machine as proxy.
        """
        kind = _NarrowConnection if narrow else http.client.HTTPConnection
        self._connection = kind("127.0.0.1", port, timeout=timeout)
        self._response: http.client.HTTPResponse | None = None
        self._headers = {"Host": f"localhost:{port}"}
        if address:
            self._headers["X-Forwarded-For"] = address
        self.cookies: dict[str, str] = {}
        self.hidden: dict[str, str] = {}
        self.status = 0
        self.location = ""
        self.body = ""

    def get(self, path: str) -> str:
        """Fetch a page.

        :raises OSError: if the server went away.
        """
        return self._send("GET", path, None)[1]

    def open_form(self, path: str = "/en/contact") -> dict[str, str]:
        """Fetch the form; return its hidden fields."""
        self.get(path)
        return self.read_form()

    def read_form(self) -> dict[str, str]:
        """Return the hidden fields of the form in the last page."""
        fields = (dict(_ATTRIBUTE.findall(each)) for each in _HIDDEN.findall(self.body))
        self.hidden = {each["name"]: each.get("value", "") for each in fields}
        return self.hidden

    def send_form(self, fields: Fields, path: str = "/en/contact") -> int:
        """Send the form; return the status, 303 when it was accepted."""
        return self._send("POST", path, urlencode(fields, doseq=True))[0]

    def get_file(self, path: str) -> Iterator[bytes]:
        """Fetch a file; yield its bytes as they come.

        :raises RuntimeError: if anything else is answered.
        """
        response = self._ask("GET", path, None)
        if response.status != 200 or not response.getheader("Content-Disposition"):
            raise RuntimeError(f"{path} was answered with {response.status}: {response.read()!r}")
        while piece := response.read1(1 << 16):
            yield piece

    def close(self) -> None:
        """Close the connection, even with an unread rest of an answer."""
        if self._response is not None:
            self._response.close()
        self._connection.close()

    def _send(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        response = self._ask(method, path, body)
        self.status = response.status
        self.location = response.getheader("Location", "")
        self.body = response.read().decode("utf-8")
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                self.cookies |= {k: m.value for k, m in SimpleCookie(value).items()}
        return response.status, self.body

    def _ask(self, method: str, path: str, body: str | None) -> http.client.HTTPResponse:
        headers = dict(self._headers)
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, path, body, headers)
        self._response = self._connection.getresponse()
        return self._response


def seen_by_many(port: int, path: str, times: int = 24) -> list[str]:
    """Return a page as so many new connections get it that they surely reach both processes."""
    return [fetched(port, path) for _ in range(times)]


def fetched(port: int, path: str) -> str:
    """Return a page as somebody gets it who comes now, over a new connection."""
    with closing(HttpVisitor(port, timeout=60)) as visitor:
        return visitor.get(path)
