"""The list of consent records: its filter, its columns, and the person who is looked for."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentRecord
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.purposes import Purpose
from app.web.paging import PAGE_SIZE
from tests.compliance.consent.test_words import publish_after
from tests.staff.desk import NOON, receive, record_of, withdraw, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.stored_rows import make_consent_record
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only, row_of

LIST = "/compliance/consents"
GIVEN_IN_ENGLISH = "state=given&lang=en"


def listed(page: Page) -> list[str]:
    """Return the last digits of the records listed, in order."""
    return [row.split()[0] for row in page.says("tr")[1:]]


def late(*records: UUID) -> list[str]:
    return [each.hex[-8:] for each in records]


def person_of(app: Flask, record_id: UUID) -> UUID:
    return row_of(app, ConsentRecord, record_id).person


@pytest.fixture
def three(app: Flask) -> list[UUID]:
    """An act that gave news, one in Chinese that did not, and the withdrawal of the first."""
    first = receive(app, NOON, news=True)
    second = receive(app, NOON + timedelta(days=3), "zh", email="li@example.com")
    given = record_of(app, first)
    withdraw(app, first, at=NOON + timedelta(days=5))
    withdrawn = select(ConsentRecord.id).where(ConsentRecord.act == "withdrawn")
    return [given, record_of(app, second), only(app, withdrawn)]


@pytest.mark.engine("both")
def test_each_field_of_the_filter_limits_the_list(
    database: Database, app: Flask, auditor: PageClient, three: list[UUID]
) -> None:
    given, chinese, withdrawn = three
    expected = {
        "purpose=updates_email": three[::-1],
        "purpose=updates_email&state=given": [],
        "purpose=updates_email&state=unconfirmed": [given],
        "state=unconfirmed": [given],
        "state=given": [chinese, given],
        "purpose=updates_email&state=not_given": [chinese],
        "purpose=privacy_policy&state=withdrawn": [withdrawn],
        "state=withdrawn": [withdrawn],
        "act=withdrawn": [withdrawn],
        "method=my_data": [withdrawn],
        "lang=zh": [chinese],
        "words=privacy_policy.1": three[::-1],
        "words=consent_block.1": three[::-1],
        "words=privacy_policy.9": [],
        "from=2026-03-05": [withdrawn, chinese],
        "to=2026-03-07": [chinese, given],
        "from=2026-03-07&to=2026-03-07": [chinese],
        f"person={person_of(app, given).hex}": [withdrawn, given],
        f"person={uuid4().hex}": [],
        "act=given&lang=en": [given],
    }
    for query, records in expected.items():
        page = auditor.get(f"{LIST}?{query}")
        assert listed(page) == late(*records), query
        assert bool(records) != (EN.record_list.none in page.words)
        assert page.one("details", class_="record-filter").get("open") is not None
        is_wide = query.startswith("purpose=") and "state" not in query
        assert (EN.record_list.any_decision.after("purpose") in page.words) is is_wide
    assert auditor.get(LIST).one("details", class_="record-filter").get("open") is None
    assert {each.subject for each in audit(app, AuditEvent.SUBJECT_VIEWED.tag)} == {
        person_of(app, given).hex
    }
    assert EN.access.errors.day in auditor.get(f"{LIST}?from=2026-02-31", expect=422).words
    odd = (
        "purpose=x",
        "state=x",
        "act=x",
        "method=x",
        "lang=x",
        "person=x",
        "words=x.1",
        "words=y",
    )
    for query in odd:
        auditor.get(f"{LIST}?{query}", expect=404)


def decide(app: Flask, person: UUID, day: int, act: str, **states: str) -> UUID:
    """Add an act of consent of a person, some days later; return its id."""
    record = make_consent_record(states, person=person, act=act, at=NOON + timedelta(days=day))
    with zone_of(app).database.transaction() as session:
        session.add(record)
        session.flush()
        for purpose, state in states.items():
            session.add(ConsentDecision(consent_record_id=record.id, purpose=purpose, state=state))
        return record.id


@pytest.mark.engine("both")
@both_languages
def test_a_tick_is_told_as_not_confirmed_until_it_is(
    database: Database, app: Flask, auditor: PageClient, lang: str
) -> None:
    ticked = record_of(app, receive(app, NOON, news=True))
    states = {
        state: WORDS[lang].compliance.states[state] for state in ("given", "unconfirmed", "expired")
    }
    news = f"{LIST}?purpose=updates_email&state="
    for address in (f"{LIST}/{ticked}", f"{LIST}/{ticked}/report"):
        assert auditor.get(address).says("dd").count(states["unconfirmed"]) == 1
    assert listed(auditor.get(f"{news}unconfirmed")) == late(ticked)

    person = person_of(app, ticked)
    confirmed = decide(app, person, 1, "confirmed", updates_email="given")
    again = record_of(app, receive(app, NOON + timedelta(days=2), news=True))
    assert states["unconfirmed"] not in auditor.get(f"{LIST}/{ticked}").says("dd")
    assert listed(auditor.get(f"{news}unconfirmed")) == []
    assert listed(auditor.get(f"{news}given")) == late(again, confirmed, ticked)

    over = decide(app, person, 3, "expired", updates_email="not_given")
    assert listed(auditor.get(f"{news}expired")) == late(over)
    assert listed(auditor.get(f"{news}not_given")) == []
    [row] = [each for each in auditor.get(LIST).says("tr") if each.startswith(late(over)[0])]
    assert states["expired"] in row


def test_pages_of_what_was_not_confirmed_miss_nobody(app: Flask, auditor: PageClient) -> None:
    waiting = []
    for number in range(PAGE_SIZE + 3):
        record = record_of(app, receive(app, NOON, news=True, email=f"p{number}@example.com"))
        if number % 4:
            waiting.append(record)
        else:
            decide(app, person_of(app, record), 1, "confirmed", updates_email="given")
    assert sorted(listed(auditor.get(f"{LIST}?state=unconfirmed"))) == sorted(late(*waiting))


def test_every_purpose_has_a_column_and_a_choice(
    app: Flask, auditor: PageClient, three: list[UUID]
) -> None:
    page = auditor.get(LIST)
    names = [EN.compliance.purposes[each] for each in Purpose]
    assert page.says("th", scope="col")[3 : 3 + len(names)] == names
    assert page.form("purpose").choices("purpose") == ["", *Purpose]
    [newest, _second, first] = [
        [" ".join("".join(cell.itertext()).split()) for cell in row.findall("td")]
        for row in page.all("tr")[1:]
    ]
    assert first[2:7] == ["Given", "Given", EN.compliance.states.unconfirmed, "", ""]
    assert newest[2:5] == ["Withdrawn", "", "Withdrawn"]


@pytest.mark.engine("both")
def test_the_form_leads_to_an_address_that_keeps_the_filter_over_all_pages(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    """Half of the records are of the same moment."""
    moments = (NOON + timedelta(minutes=n % 2) for n in range(PAGE_SIZE + 2))
    sent = {record_of(app, receive(app, at)) for at in moments}
    receive(app, NOON, "zh")
    first = auditor.get(LIST).form("purpose").submit(lang="en", state="given").follow()
    assert first.url == f"{LIST}?{GIVEN_IN_ENGLISH}"
    assert first.form("purpose").value("lang") == "en"
    second = auditor.get(first.link("Older"))
    assert sorted([*listed(first), *listed(second)]) == sorted(late(*sent))
    assert second.link(EN.compliance.records.newest) == first.url
    assert second.form("purpose").value("state") == "given"


def test_the_version_of_words_is_offered_once_a_record_names_it(
    app: Flask, auditor: PageClient
) -> None:
    old = record_of(app, receive(app, NOON))
    publish_after(app, "privacy_policy", "en", "data", "information")
    offered = ["", "privacy_policy.1", "cookie_policy.1", "consent_block.1"]
    assert auditor.get(LIST).form("purpose").choices("words") == offered
    zone_of(app).words.look()
    new = record_of(app, receive(app, NOON))
    page = auditor.get(f"{LIST}?words=privacy_policy.2")
    assert listed(page) == late(new)
    assert page.form("purpose").choices("words")[1:3] == ["privacy_policy.2", "privacy_policy.1"]
    assert listed(auditor.get(f"{LIST}?words={offered[1]}")) == late(old)


@pytest.mark.parametrize("how", ["address", "reference", "record", "code"])
def test_a_person_is_looked_for_by_the_audited_search_and_not_in_the_address(
    app: Flask, auditor: PageClient, how: str, reference: str
) -> None:
    receive(app, NOON, email="other@example.com")
    record_id = record_of(app, reference)
    person = person_of(app, record_id)
    who = {
        "address": " Zhang@Example.com",
        "reference": reference,
        "record": record_id.hex,
        "code": person.hex[:8],
    }[how]
    answer, given = (
        auditor.get(LIST).form("purpose").submit(who=who, act="given"),
        f"{LIST}?act=given",
    )
    assert answer.location == f"{given}&person={person.hex}"

    page = answer.follow()
    assert listed(page) == late(record_id)
    assert page.link(f"Person {person.hex[:8]}") == f"/compliance/subjects/{person}"
    for personal in ("zhang", "张示例", reference):
        assert personal not in page.text.lower()
    [event] = audit(app, AuditEvent.SUBJECT_SEARCHED.tag)
    assert b'"count":1' in event.payload
    assert b"zhang" not in event.payload

    page.form("purpose").submit(lang="en").follow()
    assert len(audit(app, AuditEvent.SUBJECT_SEARCHED.tag)) == 1
    assert page.form("purpose").submit(who="").location == given


@both_languages
def test_nobody_found_is_said_and_nothing_is_listed(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    receive(app, NOON)
    page = auditor.get(LIST).form("purpose").submit(who="nobody@example.com", lang="en", expect=200)
    assert WORDS[lang].subject.find.nobody in page.words
    assert not page.all("table")
    assert page.form("purpose").value("lang") == "en"
    [event] = audit(app, AuditEvent.SUBJECT_SEARCHED.tag)
    assert b'"count":0' in event.payload


def test_a_record_leads_to_its_person_and_the_person_to_the_records(
    app: Flask, auditor: PageClient, record_id: UUID
) -> None:
    person = person_of(app, record_id)
    assert auditor.get(LIST).link(person.hex[:8]) == f"/compliance/subjects/{person}"
    record = auditor.get(f"{LIST}/{record_id}")
    subject = auditor.get(record.link(f"Person {person.hex[:8]}"))
    assert record.link(EN.record_list.records_of) == f"{LIST}?person={person.hex}"
    assert listed(auditor.get(subject.link(EN.record_list.records_of))) == late(record_id)
