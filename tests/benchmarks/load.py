"""Load on a server: as many requests as it answers, by wrk if that is installed."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tests.support.pages.http_client import HttpVisitor

CONNECTIONS = 32
Step = Callable[[HttpVisitor], object]


def generator() -> str:
    """Return the name of the load generator."""
    return "wrk" if shutil.which("wrk") else "the Python client, which is slow: install wrk"


def requests_per_second(
    port: int, path: str, seconds: float, *headers: str, connections: int = CONNECTIONS
) -> float:
    """Request a page repeatedly on many connections at once.

    :param headers: further request headers, each as one line.
    :raises RuntimeError: if any answer is not a page.
    """
    if wrk := shutil.which("wrk"):
        return _with_wrk(wrk, port, path, seconds, headers, connections)
    times = repeat(port, connections, seconds, lambda visitor: visitor.get(path))
    return len(times) / seconds


def _with_wrk(
    wrk: str, port: int, path: str, seconds: float, headers: tuple[str, ...], connections: int
) -> float:
    options = ["-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "20s"]
    for header in (f"Host: localhost:{port}", *headers):
        options += ["-H", header]
    command = [wrk, *options, f"http://127.0.0.1:{port}{path}"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", output)
    if rate is None or "Non-2xx" in output or "Socket errors" in output:
        raise RuntimeError(f"{path} was not always answered with a page:\n{output}")
    return float(rate.group(1))


def repeat(port: int, connections: int, seconds: float, step: Step) -> list[float]:
    """Repeat a step on each connection for some seconds; return all durations in seconds.

    An exception of a step is raised here.
    """
    times: list[float] = []
    ends = time.perf_counter() + seconds

    def visit() -> None:
        visitor = HttpVisitor(port)
        step(visitor)
        while time.perf_counter() < ends:
            begun = time.perf_counter()
            step(visitor)
            times.append(time.perf_counter() - begun)
        visitor.close()

    with ThreadPoolExecutor(connections) as threads:
        visits = [threads.submit(visit) for _ in range(connections)]
    for ended in visits:
        ended.result()
    return times
