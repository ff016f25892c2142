"""Enquiries as load: as many as are answered, by wrk if installed, each from a new person."""

import itertools
import re
import shutil
import statistics
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from tests.benchmarks.load import repeat
from tests.support.pages.http_client import HttpVisitor

_SCRIPT = Path(__file__).with_name("enquiries.lua")
_SUMMARY = re.compile(r"answered (\d+) refused 0 broken 0 p50 (\S+) p95 (\S+) p99 (\S+)")
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
    p95: float
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
        status = visitor.send_form({**_alike(hidden), **_own(number)})
        if status != 303:
            raise RuntimeError(f"An enquiry was answered with {status}, not 303.")
        self.accepted += 1

    def flood(self, port: int, connections: int, seconds: int) -> Answered:
        """Send as many enquiries as are answered, each from a person of its own.

        :raises RuntimeError: if any is not accepted.
        """
        if not shutil.which("wrk"):
            times = repeat(port, connections, seconds, self.send)
            cuts = [each * 1000 for each in statistics.quantiles(times, n=100)]
            return Answered(len(times), seconds, cuts[49], cuts[94], cuts[98])
        visitor = HttpVisitor(port)
        fields, first = _alike(visitor.open_form()), next(self._numbers)
        visitor.close()
        how = "mailed" if self._mailed else ""
        answered = post_with_wrk(port, "/en/contact", fields, visitor.cookies, connections, seconds,
                                 first, how)  # fmt: skip
        self.accepted += answered.count
        # Those under way when it ends are stored or not; their numbers must not come again.
        self.unanswered += connections
        self._numbers = itertools.count(next(self._numbers) + answered.count + 2 * connections)
        return answered


def post_with_wrk(
    port: int,
    path: str,
    fields: Mapping[str, str],
    cookies: Mapping[str, str],
    connections: int,
    seconds: int,
    first: int,
    how: str = "",
) -> Answered:
    """Post a form as fast as it is answered, each time with a new number and address.

    :param fields: those that all have.
    :param first: the number of the first.
    :param how: `mailed` if each comes from a network of its own.
    :raises RuntimeError: if any is refused.
    """
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s"]
    command += ["-s", str(_SCRIPT), "-H", f"Host: localhost:{port}", f"http://127.0.0.1:{port}/"]
    command += ["--", path, urlencode(fields), cookie, str(first), how]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = _SUMMARY.search(output)
    if found is None:
        raise RuntimeError(f"Not every enquiry was accepted:\n{output}")
    count, *times = found.groups()
    return Answered(int(count), seconds, *map(float, times))


def _alike(hidden: Mapping[str, str]) -> dict[str, str]:
    return {name: hidden[name] for name in ("csrf_token", "notice")} | ALIKE


def _own(number: int) -> dict[str, str]:
    """Return the fields that differ, spelled as in the script of wrk."""
    return {
        "idempotency_key": f"benchmark-{number:012d}",
        "email": f"visitor{number}@example.com",
        "message": f"How fast is {number}?",
    }
