"""Administrators keep the routing rules; everybody at the desk sees which would win, and why."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models.routing import RoutingRule
from app.leads.placement import place_leads
from app.leads.reminders import escalate_leads
from app.leads.routing import RuleChanges
from app.leads.steps.ownership import route_leads
from app.leads.store import routing
from tests.staff.desk import NOON, lead_of, make_account, read_in, receive, signed_in, zone_of
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import read_by, write_by

PATH = "/staff/routing"
DACH = "Austria and Germany"
TOPICS = "Sites, parks and infrastructure; Talent"
LARGEST = "More than 100 million"


@pytest.fixture
def ann(app: Flask) -> UUID:
    """A colleague who works on leads."""
    return make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")


def attempt(client: PageClient, **example: Any) -> Page:
    """Try the rules with an example."""
    return client.get(PATH).form(action=f"{PATH}/try").fill(**example).submit(expect=200)


def route(app: Flask, *references: str) -> list[UUID | None]:
    """Let the rules give enquiries to their owners; return these."""
    zone, leads = zone_of(app), [lead_of(app, each).id for each in references]
    write_by(zone, route_leads, zone.secrets.ledger_key, zone.mailing, leads, NOON)
    return [lead_of(app, each).owner_id for each in references]


def rules(app: Flask) -> list[RoutingRule]:
    """Return the rules in order."""
    return list(read_by(app, routing.list_rows))


def add(app: Flask, name: str, owner: UUID, **changes: object) -> UUID:
    """Add a rule; return its id."""
    zone = zone_of(app)
    values = {
        "name": name, "languages": [], "countries": [], "sectors": [], "owners": [owner.hex],
        "most_open": None, "active": True,
    }  # fmt: skip
    change = RuleChanges(zone.database, zone.secrets.ledger_key, "a", clock.now())
    return change.add_rule({**values, **changes})


def test_an_administrator_adds_edits_moves_switches_and_deletes_rules(
    app: Flask, administrator: PageClient, ann: UUID
) -> None:
    assert EN.routing.empty in administrator.get(PATH).words
    administrator.get(f"{PATH}/new").form("name").submit(
        name="Germany", languages=["en"], countries=["DE", "AT"], sectors=[], owners=[ann.hex],
        most_open="20", active="yes", expect=303,
    )  # fmt: skip
    add(app, "The rest", ann)

    page = administrator.get(PATH)
    assert DACH in page.words
    assert EN.routing.open(n=0, name="Ann Bao") in page.words
    assert EN.routing.limit(n=20) in page.words
    first, second = rules(app)
    assert (first.countries, first.most_open, first.active) == (["DE", "AT"], 20, True)

    page.form(action=f"{PATH}/{second.id}/move").submit(button=EN.routing.up)
    assert [each.name for each in rules(app)] == ["The rest", "Germany"]
    administrator.get(PATH).form(action=f"{PATH}/{first.id}/switch").submit(
        button=EN.routing.switch_off
    )
    administrator.get(f"{PATH}/{first.id}").form("name").submit(name="DACH", expect=303)
    assert [(each.name, each.active) for each in rules(app)] == [
        ("The rest", True),
        ("DACH", False),
    ]
    administrator.get(f"{PATH}/{second.id}").form(action=f"{PATH}/{second.id}/delete").submit()
    assert [(each.name, each.position) for each in rules(app)] == [("DACH", 0)]
    assert EN.routing.done.deleted in administrator.get(PATH).words


def test_a_faulty_rule_is_explained_and_its_input_stays(
    app: Flask, administrator: PageClient
) -> None:
    page = (
        administrator.get(f"{PATH}/new").form("name").submit(name="", most_open="none", expect=422)
    )

    assert EN.routing.errors.name in page.words
    assert EN.routing.errors.owners in page.words
    assert EN.routing.errors.most_open_format in page.words
    assert rules(app) == []


def test_the_second_editor_of_a_rule_is_warned_and_loses_nothing(
    app: Flask, administrator: PageClient, ann: UUID
) -> None:
    rule_id = add(app, "First", ann)
    page = administrator.get(f"{PATH}/{rule_id}")
    page.form("name").submit(name="Second", expect=303)

    page = page.form("name").submit(name="Third", expect=409)

    assert EN.routing.errors.conflict in page.words
    assert page.form("name").value("name") == "Third"
    assert [each.name for each in rules(app)] == ["Second"]


@pytest.mark.parametrize("role", [Role.READER, Role.EXPORTER])
def test_others_see_and_try_the_rules_but_change_nothing(
    app: Flask, client: PageClient, role: Role, ann: UUID
) -> None:
    rule_id = add(app, "All", ann)
    signed_in(app, client, role)

    page = client.get(PATH)
    assert EN.routing.add not in page.words
    assert EN.routing.up not in page.words
    result = attempt(client, text="Hello")
    assert EN.routing["try"].winner(name="Ann Bao", rule="All") in result.words
    client.get(f"{PATH}/new", expect=403)
    client.get(f"{PATH}/{rule_id}", expect=403)


def test_an_example_is_explained_rule_by_rule_in_the_readers_language(
    app: Flask, administrator: PageClient, ann: UUID
) -> None:
    ben = make_account(app, Role.HANDLER, "ben@example.com", "Ben Cai")
    add(app, "Off", ann, active=False)
    add(app, "Chinese", ann, languages=["zh"])
    add(app, "Germany", ben, countries=["DE"])
    add(app, "Rest", ann)

    page = attempt(administrator, text="We are looking for a plant.", country="DE")

    assert EN.routing["try"].winner(name="Ben Cai", rule="Germany") in page.words
    assert EN.routing.failed.language in page.words
    assert EN.routing.verdict.later in page.words
    assert EN.routing.verdict.off in page.words
    assert EN.routing.presence.here(n=0, name="Ben Cai") in page.words
    read_in(administrator, "zh")
    page = attempt(administrator, text="我们希望设立研发中心。")
    assert ZH.routing["try"].winner(name="Ann Bao", rule="Chinese") in page.words


def test_a_rule_chooses_by_topic_and_size(app: Flask, administrator: PageClient, ann: UUID) -> None:
    administrator.get(f"{PATH}/new").form("name").submit(
        name="Large sites", topics=["sites", "talent"], sizes=["gt100"], owners=[ann.hex],
        active="yes", expect=303,
    )  # fmt: skip
    (rule,) = rules(app)
    assert (rule.topics, rule.sizes) == (["sites", "talent"], ["gt100"])
    assert f"{EN.routing.topic}{TOPICS}" in administrator.get(PATH).words
    assert administrator.get(f"{PATH}/{rule.id}").form("name").values["topics"] == [
        "sites",
        "talent",
    ]
    large = receive(app, NOON, topics=["talent"], size_band="gt100", currency="EUR")
    small = receive(app, NOON, topics=["talent"], size_band="lt1", currency="EUR")

    assert (
        EN.routing["try"].winner(name="Ann Bao", rule="Large sites")
        in attempt(administrator, reference=large).words
    )
    page = attempt(administrator, reference=small)
    assert EN.routing.failed.size in page.words
    assert EN.routing.failed.topic not in page.words
    page = attempt(administrator, reference="", text="Hello", topic=["ai"], size="gt100")
    assert EN.routing.failed.topic in page.words
    assert route(app, large, small) == [ann, None]


def test_a_size_is_an_amount_in_yuan_whatever_the_currency_of_the_enquiry(
    app: Flask, administrator: PageClient, ann: UUID
) -> None:
    add(app, "Large", ann, sizes=["gt100"])
    yen = receive(app, NOON, size_band="gt100", currency="JPY")
    dollars = receive(app, NOON, size_band="20to100", currency="USD")

    page = attempt(administrator, reference=yen)
    assert f"{EN.routing.size}1 to 5 million" in page.words
    assert EN.routing.failed.size in page.words
    page = attempt(administrator, reference=dollars)
    assert f"{EN.routing.size}{LARGEST}" in page.words
    assert EN.routing["try"].winner(name="Ann Bao", rule="Large") in page.words
    assert route(app, yen, dollars) == [None, ann]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "en",
            {"source": "US Internal Revenue Service", "year": "2024", "day": "28 November 2026"},
        ),
        ("zh", {"source": "美国国税局", "year": "2024", "day": "2026年11月28日"}),
    ],
)
def test_the_page_of_a_rule_says_how_amounts_are_compared(
    administrator: PageClient, lang: str, told: dict[str, str]
) -> None:
    read_in(administrator, lang)
    fields = WORDS[lang].routing.fields
    assert f"{fields.sizes} {fields.sizes_hint(**told)}" in administrator.get(f"{PATH}/new").words


def test_an_invalid_character_is_reported_beside_its_field(administrator: PageClient) -> None:
    form = administrator.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(text="a\0b", reference="c\0d", expect=422)
    for label in (EN.routing.fields.text, EN.routing["try"].reference):
        assert EN.routing.errors.control.before("character").format(field=label) in page.words


def test_a_reference_fills_in_all_that_is_known_of_an_enquiry(
    app: Flask, administrator: PageClient, reference: str, ann: UUID
) -> None:
    add(app, "China", ann, countries=["CN"])

    page = attempt(administrator, reference=reference.lower())
    assert EN.routing["try"].winner(name="Ann Bao", rule="China") in page.words
    form = administrator.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(reference="GDZ-0000-0000", expect=422)
    assert EN.routing.errors.reference_unknown in page.words
    page = attempt(administrator, reference="", text="Hello", country="FR")
    assert EN.routing["try"].nobody in page.words
    assert lead_of(app, reference).owner_id is None


@pytest.mark.parametrize(
    ("lang", "given", "told"),
    [
        ("en", EN.routing.history.owner(name="Ann Bao", rule="All"), EN.escalation.history["3"]),
        ("zh", ZH.routing.history.owner(name="Ann Bao", rule="All"), ZH.escalation.history["3"]),
    ],
)
def test_a_leads_history_names_its_rule_and_the_announced_step(
    app: Flask, administrator: PageClient, lang: str, given: str, told: str, ann: UUID
) -> None:
    add(app, "All", ann)
    zone, lead_id = zone_of(app), lead_of(app, receive(app, NOON)).id
    place_leads(zone.database, zone.secrets.ledger_key, zone.mailing, NOON)
    after = NOON + timedelta(days=9)
    key, promise = zone.secrets.ledger_key, zone.first_response
    escalate_leads(zone.database, key, promise, zone.mailing, after)
    read_in(administrator, lang)

    page = administrator.get(f"/staff/leads/{lead_id}")

    assert given in page.words
    assert told in page.words
