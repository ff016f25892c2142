"""Looks at people's data, by staff and by person, as a page and as a file."""

import re
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.core import clock
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.rights.rules.subjects import AccessAsked
from app.rights.store.subjects import access_statement
from tests.compliance.asking import enter
from tests.compliance.rights.test_subjects import person_of
from tests.staff.desk import (
    NOON,
    another_browser,
    lead_of,
    receive,
    record_of,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.enquiries.answers import NOW
from tests.support.leads.plans import plan_of
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, read_by

PAGE = "/compliance/access"


def look(app: Flask, reference: str) -> UUID:
    """Let a reader look at an enquiry; return the reader's id."""
    reader = PageClient(app, zone_of(app).settings.origin)
    account = signed_in(app, reader, Role.READER, "Rui Reader")
    reader.get(f"/staff/leads/{lead_of(app, reference).id}")
    return account


def told(page: Page) -> list[str]:
    """Return the actor and the act of every row."""
    rows = [each for each in page.all("tr") if each.find("td") is not None]
    return [" ".join("".join(cell.itertext()) for cell in row.findall("td")[:2]) for row in rows]


def test_views_are_listed_by_staff_and_by_person(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    reference, other = receive(app, NOON), receive(app, NOON, email="other@example.com")
    reader = look(app, reference)
    auditor.get(f"/compliance/consents/{record_of(app, other)}")
    everything = told(auditor.get(PAGE))
    assert everything == [
        f"Ada Auditor {EN.access.events.consent_viewed}",
        f"Rui Reader {EN.access.events.lead_viewed}",
    ]
    shown = auditor.get(f"{PAGE}?who={reader.hex}")
    assert told(shown) == everything[1:]
    assert "zhang" not in shown.text
    assert "张示例" not in shown.text
    lines = auditor.get(shown.link(EN.access.download)).text.splitlines()
    assert len(lines) == 2
    assert "Rui Reader" in lines[1]
    assert lead_of(app, reference).id.hex in lines[1]
    assert len(audit(app, AuditEvent.ACCESS_DOWNLOADED.tag)) == 1
    assert told(auditor.get(f"{PAGE}?person={person_of(app, reference).hex}")) == everything[1:]
    assert told(auditor.get(f"{PAGE}?person={uuid4().hex}")) == []


def test_a_list_with_an_enquiry_counts_as_a_look_at_its_person(
    app: Flask, auditor: PageClient, reference: str
) -> None:
    reader = another_browser(app, Role.READER, "Rui Reader")
    reader.get("/staff/leads")
    for words in ("no-such-word", "example.com"):
        reader.get("/staff/leads").form("q").submit(q=words).follow()

    by_person = told(auditor.get(f"{PAGE}?person={person_of(app, reference).hex}"))

    assert {*by_person} == {
        f"Rui Reader {EN.access.events.leads_searched}",
        f"Rui Reader {EN.access.events.leads_listed}",
    }
    # Not the search that did not find this enquiry.
    assert by_person.count(f"Rui Reader {EN.access.events.leads_searched}") == 1
    assert told(auditor.get(f"{PAGE}?person={uuid4().hex}")) == []


def test_a_view_links_to_its_object_under_the_same_name(
    app: Flask, auditor: PageClient, reference: str
) -> None:
    person, record_id = person_of(app, reference), record_of(app, reference)
    enter(auditor)
    auditor.get(f"/compliance/subjects/{person}")
    auditor.get(f"/compliance/consents/{record_id}")
    page = auditor.get(PAGE)
    ways = {
        text_of(each): each.attrib["href"]
        for each in page.all("a")
        if each.find("code") is not None
    }
    assert ways == {
        person.hex[:8]: f"/compliance/subjects/{person}",
        record_id.hex[-8:]: f"/compliance/consents/{record_id}",
    }
    # Once for the person's page and once for their request, which is named by its person.
    assert [text_of(each) for each in page.all("code")].count(person.hex[:8]) == 2
    for way in ways.values():
        auditor.get(way)


def test_days_limit_the_list_and_wrong_ones_come_back(app: Flask, auditor: PageClient) -> None:
    look(app, receive(app, NOON))
    today = zone_of(app).statutory_clock.day_of(clock.now())
    assert told(auditor.get(f"{PAGE}?to={today}")) != []
    tomorrow = today + timedelta(days=2)
    assert told(auditor.get(f"{PAGE}?from={tomorrow}")) == []
    assert told(auditor.get(f"{PAGE}?to={tomorrow}")) != []
    page = auditor.get(f"{PAGE}?from=2026-02-31&person=12", expect=422)
    assert EN.access.errors.day in page.words
    assert EN.access.errors.person in page.words


@pytest.mark.parametrize("how", ["address", "reference", "code", "number"])
def test_views_of_a_person_are_found_by_what_staff_know_of_them(
    app: Flask, auditor: PageClient, how: str, reference: str
) -> None:
    reader, person = look(app, reference), person_of(app, reference)
    typed = {
        "address": "Zhang@example.com",
        "reference": reference.lower(),
        "code": person.hex[:8],
        "number": str(person),
    }[how]
    answer = auditor.get(f"{PAGE}?who={reader.hex}").form("person").submit(person=typed, expect=303)
    # What was typed is in no address; the person's random number is.
    assert answer.location == f"{PAGE}?who={reader.hex}&person={person.hex}"
    assert told(answer.follow()) == [f"Rui Reader {EN.access.events.lead_viewed}"]
    [event] = audit(app, AuditEvent.SUBJECT_SEARCHED.tag)
    assert b"zhang" not in event.payload.lower()
    # A change of the days looks for nobody again.
    answer.follow().form("person").submit(who="", expect=303)
    assert len(audit(app, AuditEvent.SUBJECT_SEARCHED.tag)) == 1


@pytest.mark.parametrize("typed", ["nobody@example.com", "5baf2c1e", "?", "x" * 400])
def test_a_person_who_is_not_found_lists_nothing_and_comes_back(
    app: Flask, auditor: PageClient, typed: str
) -> None:
    look(app, receive(app, NOON))
    too_long = len(typed) > 99
    page = auditor.get(PAGE).form("person").submit(person=typed, expect=422 if too_long else 200)
    assert told(page) == []
    assert page.form("person").value("person") == typed
    wanted = f"{EN.staff.errors.email}, a reference" if too_long else EN.subject.find.nobody
    assert wanted in page.words


@pytest.mark.parametrize("asked", [AccessAsked(), AccessAsked(actor="a" * 32)], ids=["all", "one"])
@pytest.mark.parametrize("before", [None, (NOW, UUID(int=1))], ids=["first", "further"])
def test_a_page_is_read_from_an_index_in_order(
    database: Database, asked: AccessAsked, before: tuple[datetime, UUID] | None
) -> None:
    plan = read_by(database, plan_of, access_statement(asked, before).limit(51))
    # The index of the events still shown has the same order.
    whole = ("ix_audit_event_at_id", "ix_audit_event_told")
    own = ("ix_audit_event_actor_at_id",) if asked.actor else whole
    assert any(each in plan for each in own), plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan


def test_views_of_one_person_are_read_from_their_own_index(database: Database) -> None:
    asked = AccessAsked(subjects=("a" * 32, "b" * 32))
    plan = read_by(database, plan_of, access_statement(asked, None).limit(51), may_sort=True)
    for index in ("ix_audit_event_subject_at", "ix_audit_event_lists"):
        assert index in plan, plan
    assert not re.search(r"SCAN audit_event|Seq Scan", plan), plan
