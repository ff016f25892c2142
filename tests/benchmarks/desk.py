"""A million leads: pages of the desk, people in the console, retention's plan, and exports."""

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.leads.models import Lead
from app.rights.rules.retention import DueQuestion
from app.rights.steps.retention import iter_planned
from tests.benchmarks.console import measure_subjects
from tests.benchmarks.exports.exports import KEPT, Filled, measure_exports, put_in
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import chosen_sizes
from tests.benchmarks.inbox.lists import Desk
from tests.staff.desk import signed_in
from tests.support.databases import ENGINES
from tests.support.pages.page_client import PageClient
from tests.support.shared_run import SharedRun
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


def measure_million() -> Iterator[Figure]:
    """Measure both engines at the largest size, which takes minutes to fill."""
    size = max(chosen_sizes())
    for engine in ENGINES:
        with SharedRun.apart() as run, put_in(run, engine, size) as there:
            yield from measure_desk(engine, there)
            yield from measure_exports(engine, there)


def measure_desk(engine: str, there: Filled) -> Iterator[Figure]:
    """Measure retention's plan, people in the console, and pages."""
    yield _plan(engine, there.desk)
    yield from measure_subjects(engine, there.desk)
    yield from _pages(engine, there)


def _plan(engine: str, desk: Desk) -> Figure:
    now = data.NOW + timedelta(days=270)
    asked = DueQuestion(RetentionClass.ENQUIRY, RetentionPeriods(), now, now)
    begun = time.perf_counter()
    with desk.database.reading() as session:
        people = sum(1 for _ in iter_planned(session, asked))
    scaled = (time.perf_counter() - begun) * PLANNED / max(1, people)
    name = f"retention's plan of {PLANNED:,} people among {desk.size:,}, {engine}"
    return Figure(name, [scaled], "s", most=MOST_PLAN)


def _pages(engine: str, there: Filled) -> Iterator[Figure]:
    desk = there.desk
    with desk.database.reading() as session:
        lead_id = session.scalars(select(Lead.id).where(Lead.status == "qualified").limit(1)).one()
    settings = replace(make_settings(there.folder / "instance", there.url), retention=KEPT)
    with running_app(settings) as app:
        client = PageClient(app, app.extensions["zone"].settings.origin)
        signed_in(app, client, Role.ADMINISTRATOR)
        # As the service does once it is loaded: what this process holds besides is no page's.
        gc.collect()
        gc.freeze()
        for name, path in PAGES.items():
            told = f"page of {name} among {desk.size:,}, CPU, {engine}"
            yield Figure(told, _cpu(client, path.format(lead_id)), "ms", most=MOST_CPU)
        gc.unfreeze()


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
