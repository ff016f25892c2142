"""Counts are declared once, and written as Prometheus reads them."""

import pytest

from app.watch.rules.counts import (
    SLOTS,
    Gauge,
    Part,
    latency_slot,
    metrics_text,
    part_of,
    requests_slot,
    seconds_slot,
)

SECONDS, FREE = "zone_request_seconds", "zone_disk_free_bytes"


@pytest.mark.parametrize(
    ("method", "path", "part"),
    [
        ("GET", "/en/", Part.SITE),
        ("GET", "/zh/contact", Part.SITE),
        ("POST", "/zh/contact", Part.FORM),
        ("GET", "/staff/leads", Part.DESK),
        ("POST", "/compliance/ledger/verify", Part.CONSOLE),
        ("GET", "/ledger/checkpoint", Part.LEDGER),
        ("GET", "/metrics", Part.MACHINES),
    ],
)
def test_a_request_belongs_to_the_part_that_its_path_begins_with(
    method: str, path: str, part: Part
) -> None:
    assert part_of(method, path) is part


@pytest.mark.parametrize(
    ("seconds", "bound"), [(0.001, "0.005"), (0.005, "0.005"), (0.3, "0.5"), (60, "+Inf")]
)
def test_a_latency_is_counted_under_the_first_bound_that_holds_it(
    seconds: float, bound: str
) -> None:
    assert latency_slot(Part.DESK, seconds) == f'{SECONDS}_bucket{{part="desk",le="{bound}"}}'
    assert latency_slot(Part.DESK, seconds) in SLOTS


def test_a_histogram_is_written_with_growing_counts_in_seconds() -> None:
    slot = seconds_slot(Part.DESK)
    counted = {latency_slot(Part.DESK, 0.003): 2, latency_slot(Part.DESK, 30): 1, slot: 30_006_000}

    lines = metrics_text([], counted).splitlines()

    for of_desk in (
        '_bucket{part="desk",le="0.005"} 2',
        '_bucket{part="desk",le="10"} 2',
        '_bucket{part="desk",le="+Inf"} 3',
        '_sum{part="desk"} 30.006',
        '_count{part="desk"} 3',
    ):
        assert f"{SECONDS}{of_desk}" in lines


def test_a_gauge_has_its_help_and_its_type() -> None:
    text = metrics_text([Gauge(FREE, "Disk\nin bytes", 123456789012.0)], {})

    assert text.splitlines()[:3] == [
        f"# HELP {FREE} Disk\\nin bytes",
        f"# TYPE {FREE} gauge",
        f"{FREE} 123456789012",
    ]


def test_every_status_has_a_count() -> None:
    assert requests_slot(Part.SITE, 204).endswith('{part="site",status="2xx"}')
    assert {requests_slot(part, n) for part in Part for n in (200, 303, 404, 503)} <= set(SLOTS)
