"""Load by wrk: pages, and enquiries of which each comes from a new person."""

import itertools
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from tests.support.pages.http_client import HttpVisitor

_SCRIPT = Path(__file__).with_name("enquiries.lua")
_SUMMARY = re.compile(r"answered (\d+) refused 0 broken 0 p50 (\S+) p95 \S+ p99 (\S+)")
CONNECTIONS = 32
ALIKE = {
    "name": "Bench Mark",
    "organisation": "Bench Ltd",
    "country": "DE",
    "topics": "sites",
    "consent_privacy_policy": "yes",
    "consent_cookie_policy": "yes",
}
"""The answers that all enquiries have."""


@dataclass(frozen=True)
class Answered:
    """The enquiries accepted in some seconds, and percentiles of their times in milliseconds."""

    count: int
    seconds: float
    p50: float
    p99: float

    @property
    def rate(self) -> float:
        """Enquiries a second."""
        return self.count / self.seconds


class Load:
    """Visitors who send enquiries, and count the accepted ones.

    :param mailed: whether each enquiry comes from a network of its own, and so is acknowledged by
        mail. Of a flood from one network only the first are.
    """

    def __init__(self, *, mailed: bool = False) -> None:
        self.accepted = self.unanswered = 0
        self._mailed = mailed
        self._numbers = itertools.count()

    def send(self, visitor: HttpVisitor) -> None:
        """Send one enquiry, with the form that this visitor opened first.

        :raises RuntimeError: if it is not accepted, a lock error included.
        """
        hidden, number = visitor.hidden or visitor.open_form(), next(self._numbers)
        # Spelled as in the script of wrk.
        own = {"idempotency_key": f"benchmark-{number:012d}", "message": f"How fast is {number}?"}
        fields = {**_alike(hidden), **own, "email": f"visitor{number}@example.com"}
        if (status := visitor.send_form(fields)) != 303:
            raise RuntimeError(f"An enquiry was answered with {status}, not 303.")
        self.accepted += 1

    def flood(self, port: int, seconds: int, connections: int = CONNECTIONS) -> Answered:
        """Send as many enquiries as are answered, each from a person of its own.

        :raises RuntimeError: if any is not accepted.
        """
        visitor = HttpVisitor(port)
        fields, first = _alike(visitor.open_form()), next(self._numbers)
        visitor.close()
        answered = post(port, "/en/contact", fields, visitor.cookies, seconds, first,
                        mailed=self._mailed, connections=connections)  # fmt: skip
        self.accepted += answered.count
        # Those under way when it ends are stored or not; their numbers must not come again.
        self.unanswered += connections
        self._numbers = itertools.count(first + 1 + answered.count + 2 * connections)
        return answered


def post(
    port: int,
    path: str,
    fields: Mapping[str, str],
    cookies: Mapping[str, str],
    seconds: int,
    first: int,
    *,
    mailed: bool,
    connections: int = CONNECTIONS,
) -> Answered:
    """Post a form as fast as it is answered, each time with a new number and address.

    :param fields: those that all have.
    :param first: the number of the first.
    :param mailed: whether each comes from a network of its own.
    :raises RuntimeError: if any is refused.
    """
    own = (path, urlencode(fields), cookie_of(cookies), str(first), "mailed" if mailed else "")
    output = _wrk(port, "/", seconds, connections, "-s", str(_SCRIPT), arguments=own)
    if (found := _SUMMARY.search(output)) is None:
        raise RuntimeError(f"Not every enquiry was accepted:\n{output}")
    count, *times = found.groups()
    return Answered(int(count), seconds, *map(float, times))


def requests_per_second(
    port: int, path: str, seconds: int, cookies: Mapping[str, str] | None = None,
    connections: int = CONNECTIONS,
) -> float:  # fmt: skip
    """Request a page repeatedly on many connections at once.

    :raises RuntimeError: if any answer is not a page.
    """
    output = _wrk(port, path, seconds, connections, "-H", f"Cookie: {cookie_of(cookies or {})}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", output)
    if rate is None or "Non-2xx" in output or "Socket errors" in output:
        raise RuntimeError(f"{path} was not always answered with a page:\n{output}")
    return float(rate.group(1))


def cookie_of(cookies: Mapping[str, str]) -> str:
    """Return the value of the header for cookies."""
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def _wrk(
    port: int, path: str, seconds: int, connections: int, *options: str,
    arguments: tuple[str, ...] = (),
) -> str:  # fmt: skip
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", *options]
    command += ["-H", f"Host: localhost:{port}", f"http://127.0.0.1:{port}{path}"]
    command += ["--", *arguments] if arguments else []
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _alike(hidden: Mapping[str, str]) -> dict[str, str]:
    return {name: hidden[name] for name in ("csrf_token", "notice")} | ALIKE
