"""CPU of one page of the desk, and retention's plan, with a million leads on both engines."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import select

from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.leads.models import Lead
from app.rights.rules.retention import DueQuestion
from app.rights.steps.retention import iter_planned
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import SIZES, SIZES_VARIABLE, desks
from tests.benchmarks.inbox.lists import Desk
from tests.staff.desk import signed_in
from tests.support.databases import ENGINES
from tests.support.pages.page_client import PageClient
from tests.support.site import make_settings, running_app

RUNS = 20
MOST_CPU = 10.0
"""The bar of a page: milliseconds of CPU of the web process."""

MOST_PLAN, PLANNED = 5.0, 65_000
"""The bar of retention's plan: seconds for as many people."""

PAGES = {
    "inbox": "/staff/leads?folder=all",
    "new leads": "/staff/leads?folder=new",
    "set aside": "/staff/leads?folder=suspect",
    "filter": "/staff/leads?folder=all&country=NL",
    "two filters": "/staff/leads?folder=all&country=DE&sector=bio",
    "lead": "/staff/leads/{}",
}


def measure_desk() -> bool:
    """Measure both engines at the largest size, print a line each; return whether all are met."""
    told = os.environ.get(SIZES_VARIABLE, "")
    size = max([int(each) for each in told.split(",") if each] or SIZES)
    met = []
    for engine in ENGINES:
        with desks(engine, [size], people=True) as (desk,):
            met += [_measure_plan(engine, desk), *_measure_pages(engine, desk)]
    return all(met)


def _measure_plan(engine: str, desk: Desk) -> bool:
    now = data.NOW + timedelta(days=270)
    asked = DueQuestion(RetentionClass.ENQUIRY, RetentionPeriods(), now, now)
    begun = time.perf_counter()
    with desk.database.reading() as session:
        people = sum(1 for _ in iter_planned(session, asked))
    seconds = time.perf_counter() - begun
    scaled = seconds * PLANNED / max(1, people)
    met = scaled <= MOST_PLAN
    print(
        f"  Retention's plan of {people:,} people among {desk.size:,} on {engine}: {seconds:.1f} s,"
        f" {scaled:.1f} s for {PLANNED:,}, bar {MOST_PLAN:.0f} s {'met' if met else 'MISSED'}"
    )
    return met


def _measure_pages(engine: str, desk: Desk) -> Iterator[bool]:
    with desk.database.reading() as session:
        lead_id = session.scalars(select(Lead.id).where(Lead.status == "qualified").limit(1)).one()
    pages = {name: path.format(lead_id) for name, path in PAGES.items()}
    with _site(desk) as app:
        times = _cpu(app, pages)
    for name, spent in times.items():
        met = spent <= MOST_CPU
        print(
            f"  Page of the desk among {desk.size:,} on {engine}, {name}: {spent:.1f} ms of CPU,"
            f" bar {MOST_CPU:.0f} ms {'met' if met else 'MISSED'}"
        )
        yield met
    sys.stdout.flush()


@contextmanager
def _site(desk: Desk) -> Iterator[Flask]:
    url = desk.database.url.render_as_string(hide_password=False)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_app(make_settings(Path(folder) / "instance", url)) as app,
    ):
        yield app


def _cpu(app: Flask, pages: Mapping[str, str]) -> Mapping[str, float]:
    """Return the median milliseconds of CPU for each page; the first, which compile, left out."""
    client = PageClient(app, app.extensions["zone"].settings.origin)
    signed_in(app, client, Role.ADMINISTRATOR)
    return {name: _median(client, path) for name, path in pages.items()}


def _median(client: PageClient, path: str) -> float:
    client.get(path)
    times = []
    for _ in range(RUNS):
        begun = time.process_time()
        # Past the checks of the page, which cost more than the page.
        answer = client.flask_client.get(path, base_url=client.origin)
        times.append((time.process_time() - begun) * 1000)
        answer.close()
    return statistics.median(times)
