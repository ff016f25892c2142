"""Pages of the desk, people in the console, and retention's plan, with a million leads."""

import tempfile
import time
from collections.abc import Iterator
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
from tests.benchmarks.console import measure_subjects
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import chosen_sizes, desks
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
    "the inbox": "/staff/leads?folder=all",
    "new leads": "/staff/leads?folder=new",
    "what is set aside": "/staff/leads?folder=suspect",
    "a filter": "/staff/leads?folder=all&country=NL",
    "two filters": "/staff/leads?folder=all&country=DE&sector=bio",
    "a lead": "/staff/leads/{}",
}


def measure_desk() -> Iterator[Figure]:
    """Measure both engines at the largest size."""
    size = max(chosen_sizes())
    for engine in ENGINES:
        with desks(engine, [size], people=True) as (desk,):
            yield _plan(engine, desk)
            yield from measure_subjects(engine, desk)
            yield from _pages(engine, desk)


def _plan(engine: str, desk: Desk) -> Figure:
    now = data.NOW + timedelta(days=270)
    asked = DueQuestion(RetentionClass.ENQUIRY, RetentionPeriods(), now, now)
    begun = time.perf_counter()
    with desk.database.reading() as session:
        people = sum(1 for _ in iter_planned(session, asked))
    scaled = (time.perf_counter() - begun) * PLANNED / max(1, people)
    name = f"retention's plan of {PLANNED:,} people among {desk.size:,}, {engine}"
    return Figure(name, [scaled], "s", most=MOST_PLAN)


def _pages(engine: str, desk: Desk) -> Iterator[Figure]:
    with desk.database.reading() as session:
        lead_id = session.scalars(select(Lead.id).where(Lead.status == "qualified").limit(1)).one()
    with _site(desk) as app:
        client = PageClient(app, app.extensions["zone"].settings.origin)
        signed_in(app, client, Role.ADMINISTRATOR)
        for name, path in PAGES.items():
            told = f"page of {name} among {desk.size:,}, CPU, {engine}"
            yield Figure(told, _cpu(client, path.format(lead_id)), "ms", most=MOST_CPU)


@contextmanager
def _site(desk: Desk) -> Iterator[Flask]:
    url = desk.database.url.render_as_string(hide_password=False)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_app(make_settings(Path(folder) / "instance", url)) as app,
    ):
        yield app


def _cpu(client: PageClient, path: str) -> list[float]:
    """Return milliseconds of CPU for a page; the first, which compiles, left out."""
    client.get(path)
    times = []
    for _ in range(RUNS):
        begun = time.process_time()
        # Past the checks of the page, which cost more than the page.
        answer = client.flask_client.get(path, base_url=client.origin)
        times.append((time.process_time() - begun) * 1000)
        answer.close()
    return times
