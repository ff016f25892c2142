"""The counters of each process, declared once, and their text for Prometheus.

https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, product


class Part(StrEnum):
    """A part of the service, by the beginning of the requested path."""

    SITE = "site"
    FORM = "form"
    DESK = "desk"
    CONSOLE = "console"
    LEDGER = "ledger"
    MACHINES = "machines"


class Outcome(StrEnum):
    """The outcome of an enquiry that was sent by the form."""

    RECEIVED = "received"
    REPEATED = "repeated"
    INCOMPLETE = "incomplete"
    TOO_MANY = "too_many"
    NOT_STORED = "not_stored"


STATUSES = ("1xx", "2xx", "3xx", "4xx", "5xx")
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the latencies that are counted together, in seconds."""

_STARTS = {
    "/staff": Part.DESK,
    "/compliance": Part.CONSOLE,
    "/ledger": Part.LEDGER,
    "/healthz": Part.MACHINES,
    "/readyz": Part.MACHINES,
    "/metrics": Part.MACHINES,
}


def part_of(method: str, path: str) -> Part:
    """Return the part of the service that a request asks for."""
    for start, part in _STARTS.items():
        if path.startswith(start):
            return part
    return Part.FORM if method == "POST" and path.endswith("/contact") else Part.SITE


@dataclass(frozen=True)
class Family:
    """Numbers of one metric.

    :param kind: its type in the text: `counter`, `gauge` or `histogram`.
    :param slots: the name of each number with its labels; a process keeps one number for each.
    """

    name: str
    kind: str
    help: str
    slots: tuple[str, ...]


def requests_slot(part: Part, status: int) -> str:
    """Return the name of the count of answers of a part with such a status."""
    return f'zone_requests_total{{part="{part}",status="{STATUSES[status // 100 - 1]}"}}'


def latency_index(seconds: float) -> int:
    """Return the place of the smallest bound that holds a latency; the last one holds all."""
    return bisect_left(BOUNDS, seconds)


def latency_slot(part: Part, seconds: float) -> str:
    """Return the name of the count of answers of a part that took about so long."""
    return _bucket(part, _BOUNDS[latency_index(seconds)])


def seconds_slot(part: Part) -> str:
    """Return the name of the sum of the time of a part's answers, in microseconds."""
    return f'zone_request_seconds_sum{{part="{part}"}}'


def enquiries_slot(outcome: Outcome) -> str:
    """Return the name of the count of enquiries with an outcome."""
    return f'zone_enquiries_total{{outcome="{outcome}"}}'


def _bucket(part: Part, bound: str) -> str:
    return f'zone_request_seconds_bucket{{part="{part}",le="{bound}"}}'


MEMORY = "zone_pages_from_memory_total"
CONNECTIONS = "zone_database_connections_in_use"
_BOUNDS = (*(f"{bound:g}" for bound in BOUNDS), "+Inf")

FAMILIES = (
    Family(
        "zone_enquiries_total", "counter", "Enquiries sent by the form, by what became of them.",
        tuple(map(enquiries_slot, Outcome)),
    ),
    Family(
        "zone_requests_total", "counter", "Answers that took a thread, by part and status.",
        tuple(requests_slot(part, 100 * n) for part, n in product(Part, range(1, 6))),
    ),
    Family(
        "zone_request_seconds", "histogram", "Time until such an answer began.",
        (
            *(_bucket(part, bound) for part, bound in product(Part, _BOUNDS)),
            *map(seconds_slot, Part),
        ),
    ),
    Family(MEMORY, "counter", "Pages answered from memory.", (MEMORY,)),
    Family(CONNECTIONS, "gauge", "Database connections in use by web processes.", (CONNECTIONS,)),
)  # fmt: skip
"""Every metric that processes count."""

SLOTS = tuple(slot for family in FAMILIES for slot in family.slots)
"""Every number that a process keeps, in the order of its file."""

SLOT: Mapping[str, int] = {slot: index for index, slot in enumerate(SLOTS)}
ANSWERED = {part: [SLOT[requests_slot(part, 100 * n)] for n in range(1, 6)] for part in Part}
LATENCY = {part: [SLOT[_bucket(part, bound)] for bound in _BOUNDS] for part in Part}
SECONDS = {part: SLOT[seconds_slot(part)] for part in Part}
"""Where the numbers of answers stand, by part: spelling the names of slots would take too long."""

GAUGES = frozenset(slot for each in FAMILIES if each.kind == "gauge" for slot in each.slots)
"""Numbers that end with their process."""


@dataclass(frozen=True)
class Gauge:
    """A number read on demand."""

    name: str
    help: str
    value: float


def metrics_text(gauges: Iterable[Gauge], counted: Mapping[str, int]) -> str:
    """Return all numbers in the text format of Prometheus.

    :param counted: by slot, the sums of all processes.
    """
    lines: list[str] = []
    for gauge in gauges:
        lines += [*_head(gauge.name, gauge.help, "gauge"), f"{gauge.name} {gauge.value:.15g}"]
    for family in FAMILIES:
        lines += _head(family.name, family.help, family.kind)
        if family.kind == "histogram":
            lines += _histogram(counted)
        else:
            lines += [f"{slot} {counted.get(slot, 0)}" for slot in family.slots]
    return "\n".join(lines) + "\n"


def _head(name: str, told: str, kind: str) -> tuple[str, str]:
    escaped = told.replace("\\", "\\\\").replace("\n", "\\n")
    return f"# HELP {name} {escaped}", f"# TYPE {name} {kind}"


def _histogram(counted: Mapping[str, int]) -> Iterator[str]:
    for part in Part:
        slots = [_bucket(part, bound) for bound in _BOUNDS]
        upto = list(accumulate(counted.get(slot, 0) for slot in slots))
        yield from (f"{slot} {count}" for slot, count in zip(slots, upto, strict=True))
        yield f"{seconds_slot(part)} {counted.get(seconds_slot(part), 0) / 1e6:.15g}"
        yield f'zone_request_seconds_count{{part="{part}"}} {upto[-1]}'
