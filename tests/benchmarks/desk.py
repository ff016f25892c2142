"""A million leads: pages of the desk, people in the console, retention's plan, and exports."""

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead
from app.rights.rules.retention import DueQuestion
from app.rights.rules.subjects import SoughtBy, SubjectQuery
from app.rights.steps.retention import iter_planned
from app.rights.store.subjects import find_subject
from app.rights.subjects import read_subject
from tests.benchmarks.amounts import Amounts
from tests.benchmarks.exports import KEPT, Filled, measure_exports, put_in
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.lists import Desk
from tests.harness import Figure, timed
from tests.staff.desk import signed_in
from tests.support.databases import ENGINES
from tests.support.pages.page_client import PageClient
from tests.support.shared_run import SharedRun
from tests.support.site import make_settings, running_app
from tests.support.stored import only

MOST_CPU = 10.0
"""The bar of a page: milliseconds of CPU of the web process."""

MOST_PLAN, PLANNED = 5.0, 65_000
"""The bar of retention's plan: seconds for as many people."""

PEOPLE = 50
MOST_SUBJECT = 1.0
"""The bar of a person: seconds to find each of some, and to read everything shown of them."""

PAGES = {
    "the inbox": "/staff/leads?folder=all",
    "new leads": "/staff/leads?folder=new",
    "what is set aside": "/staff/leads?folder=suspect",
    "a filter": "/staff/leads?folder=all&country=NL",
    "two filters": "/staff/leads?folder=all&country=DE&sector=bio",
    "a lead": "/staff/leads/{}",
}


def measure_million(amounts: Amounts) -> Iterator[Figure]:
    """Measure both engines at the largest size, which takes minutes to fill."""
    for engine in ENGINES:
        with SharedRun.apart() as run, put_in(run, engine, max(amounts.leads)) as there:
            yield _plan(engine, there.desk)
            yield from _subjects(engine, there.desk)
            yield from _pages(engine, there, amounts.runs)
            yield from measure_exports(engine, there, amounts)


def _plan(engine: str, desk: Desk) -> Figure:
    now, took = data.NOW + timedelta(days=270), list[float]()
    asked = DueQuestion(RetentionClass.ENQUIRY, RetentionPeriods(), now, now)
    with timed(took), desk.database.reading() as session:
        people = sum(1 for _ in iter_planned(session, asked))
    scaled = took[0] * PLANNED / max(1, people)
    name = f"retention's plan of {PLANNED:,} people among {desk.size:,}, {engine}"
    return Figure(name, [scaled], "s", most=MOST_PLAN, main=True)


def _subjects(engine: str, desk: Desk) -> Iterator[Figure]:
    """Measure each way to name a person, at random places among the others."""
    named = {by: list[SubjectQuery]() for by in SoughtBy}
    columns = (Person.id, Person.email_key, Enquiry.reference, Enquiry.consent_record_id)
    people = select(*columns).join(Enquiry, Enquiry.person_id == Person.id).order_by(Person.id)
    with desk.database.reading() as session:
        for person, email, reference, record in session.execute(people.limit(PEOPLE)):
            named[SoughtBy.EMAIL].append(SubjectQuery(SoughtBy.EMAIL, email or ""))
            named[SoughtBy.REFERENCE].append(SubjectQuery(SoughtBy.REFERENCE, reference))
            named[SoughtBy.CODE].append(SubjectQuery(SoughtBy.CODE, person.hex[:16]))
            named[SoughtBy.NUMBER].append(SubjectQuery(SoughtBy.NUMBER, number=record))
    for by, queries in named.items():
        times = list[float]()
        for query in queries:
            with timed(times), desk.database.reading() as session:
                found = find_subject(session, query)
                assert found is not None, query
                read_subject(session, found)
        slowest, main = [max(times) * 1000], by is SoughtBy.EMAIL
        name = f"a person among {desk.size:,} by {by.value}, {engine}, slowest of {PEOPLE}"
        yield Figure(name, slowest, "ms", most=MOST_SUBJECT * 1000, main=main)


def _pages(engine: str, there: Filled, runs: int) -> Iterator[Figure]:
    desk = there.desk
    lead_id = only(desk.database, select(Lead.id).where(Lead.status == "qualified").limit(1))
    settings = replace(make_settings(there.folder / "instance", there.url), retention=KEPT)
    with running_app(settings) as app:
        client = PageClient(app, app.extensions["zone"].settings.origin)
        signed_in(app, client, Role.ADMINISTRATOR)
        # As the service does once it is loaded: what this process holds besides is no page's.
        gc.collect()
        gc.freeze()
        for name, path in PAGES.items():
            times = list[float]()
            client.get(path.format(lead_id))
            for _ in range(runs):
                # Past the checks of the page, which cost more than the page.
                with timed(times, time.process_time):
                    answer = client.flask_client.get(path.format(lead_id), base_url=client.origin)
                answer.close()
            told = f"page of {name} among {desk.size:,}, CPU, {engine}"
            yield Figure(told, [each * 1000 for each in times], "ms", most=MOST_CPU)
        gc.unfreeze()
