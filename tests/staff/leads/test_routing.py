"""Administrators keep the routing rules; everybody at the desk sees which would win, and why."""

from datetime import timedelta
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
from tests.staff.desk import NOON, lead_of, make_account, receive, signed_in, zone_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient

PATH = "/staff/routing"


@pytest.fixture
def boss(app: Flask, client: PageClient) -> PageClient:
    """An administrator who has signed in."""
    signed_in(app, client, Role.ADMINISTRATOR, name="陈管理")
    return client


def rules(app: Flask) -> list[RoutingRule]:
    """Return the rules in order."""
    with zone_of(app).database.reading() as session:
        return list(routing.list_rows(session))


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
    app: Flask, boss: PageClient
) -> None:
    ann = make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")
    assert EN.routing.empty in boss.get(PATH).words
    form = boss.get(f"{PATH}/new").form("name")
    form.submit(
        name="Germany", languages=["en"], countries=["DE", "AT"], sectors=[], owners=[ann.hex],
        most_open="20", active="yes", expect=303,
    )  # fmt: skip
    add(app, "The rest", ann)

    page = boss.get(PATH)
    assert "Germany" in page.words
    assert "Austria and Germany" in page.words
    assert EN.routing.open(n=0, name="Ann Bao") in page.words
    assert EN.routing.limit(n=20) in page.words
    first, second = rules(app)
    assert (first.countries, first.most_open, first.active) == (["DE", "AT"], 20, True)

    page.form(action=f"{PATH}/{second.id}/move").submit(button=EN.routing.up)
    assert [each.name for each in rules(app)] == ["The rest", "Germany"]
    boss.get(PATH).form(action=f"{PATH}/{first.id}/switch").submit(button=EN.routing.switch_off)
    page = boss.get(f"{PATH}/{first.id}")
    page.form("name").submit(name="DACH", expect=303)
    assert [(each.name, each.active) for each in rules(app)] == [
        ("The rest", True),
        ("DACH", False),
    ]
    boss.get(f"{PATH}/{second.id}").form(action=f"{PATH}/{second.id}/delete").submit()
    assert [(each.name, each.position) for each in rules(app)] == [("DACH", 0)]
    assert EN.routing.done.deleted in boss.get(PATH).words


def test_a_faulty_rule_is_explained_and_its_input_stays(app: Flask, boss: PageClient) -> None:
    page = boss.get(f"{PATH}/new").form("name").submit(name="", most_open="none", expect=422)

    assert EN.routing.errors.name in page.words
    assert EN.routing.errors.owners in page.words
    assert EN.routing.errors.most_open_format in page.words
    assert rules(app) == []


def test_the_second_editor_of_a_rule_is_warned_and_loses_nothing(
    app: Flask, boss: PageClient
) -> None:
    rule_id = add(app, "First", make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao"))
    page = boss.get(f"{PATH}/{rule_id}")
    page.form("name").submit(name="Second", expect=303)

    page = page.form("name").submit(name="Third", expect=409)

    assert EN.routing.errors.conflict in page.words
    assert page.form("name").value("name") == "Third"
    assert [each.name for each in rules(app)] == ["Second"]


def test_a_deleted_rule_is_not_found(boss: PageClient) -> None:
    boss.get(f"{PATH}/{UUID(int=1)}", expect=404)


@pytest.mark.parametrize("role", [Role.READER, Role.HANDLER, Role.EXPORTER])
def test_others_see_and_try_the_rules_but_change_nothing(
    app: Flask, client: PageClient, role: Role
) -> None:
    rule_id = add(app, "All", make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao"))
    signed_in(app, client, role)

    page = client.get(PATH)
    assert EN.routing.add not in page.words
    assert EN.routing.up not in page.words
    result = page.form(action=f"{PATH}/try").submit(text="Hello", expect=200)
    assert EN.routing["try"].winner(name="Ann Bao", rule="All") in result.words
    client.get(f"{PATH}/new", expect=403)
    client.get(f"{PATH}/{rule_id}", expect=403)


def test_an_auditor_sees_no_rules(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.AUDITOR)
    client.get(PATH, expect=403)


def test_an_example_is_explained_rule_by_rule_in_the_readers_language(
    app: Flask, boss: PageClient
) -> None:
    ann = make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")
    ben = make_account(app, Role.HANDLER, "ben@example.com", "Ben Cai")
    add(app, "Off", ann, active=False)
    add(app, "Chinese", ann, languages=["zh"])
    add(app, "Germany", ben, countries=["DE"])
    add(app, "Rest", ann)

    form = boss.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(text="We are looking for a plant.", country="DE", expect=200)

    assert EN.routing["try"].winner(name="Ben Cai", rule="Germany") in page.words
    assert EN.routing.failed.language in page.words
    assert EN.routing.verdict.later in page.words
    assert EN.routing.verdict.off in page.words
    assert EN.routing.presence.here(n=0, name="Ben Cai") in page.words
    boss.get(PATH).form(action="/staff/language").submit(button="简体中文")
    form = boss.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(text="我们希望设立研发中心。", expect=200)
    assert ZH.routing["try"].winner(name="Ann Bao", rule="Chinese") in page.words


def test_a_rule_chooses_by_topic_and_size(app: Flask, boss: PageClient) -> None:
    ann = make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")
    boss.get(f"{PATH}/new").form("name").submit(
        name="Large sites", topics=["sites", "talent"], sizes=["gt100"], owners=[ann.hex],
        active="yes", expect=303,
    )  # fmt: skip
    (rule,) = rules(app)
    assert (rule.topics, rule.sizes) == (["sites", "talent"], ["gt100"])
    assert "TopicSites, parks and infrastructure; Talent" in boss.get(PATH).words
    assert boss.get(f"{PATH}/{rule.id}").form("name").values["topics"] == ["sites", "talent"]
    large = receive(app, NOON, topics=["talent"], size_band="gt100", currency="EUR")
    small = receive(app, NOON, topics=["talent"], size_band="lt1", currency="EUR")

    form = boss.get(PATH).form(action=f"{PATH}/try")

    assert (
        EN.routing["try"].winner(name="Ann Bao", rule="Large sites")
        in form.submit(reference=large, expect=200).words
    )
    page = form.submit(reference=small, expect=200)
    assert EN.routing.failed.size in page.words
    assert EN.routing.failed.topic not in page.words
    page = form.submit(reference="", text="Hello", topic=["ai"], size="gt100", expect=200)
    assert EN.routing.failed.topic in page.words
    zone, leads = zone_of(app), [lead_of(app, each).id for each in (large, small)]
    with zone.database.transaction() as session:
        route_leads(session, zone.secrets.ledger_key, zone.mailing, leads, NOON)
    assert [lead_of(app, each).owner_id for each in (large, small)] == [ann, None]


def test_a_size_is_an_amount_in_yuan_whatever_the_currency_of_the_enquiry(
    app: Flask, boss: PageClient
) -> None:
    ann = make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")
    add(app, "Large", ann, sizes=["gt100"])
    yen = receive(app, NOON, size_band="gt100", currency="JPY")
    dollars = receive(app, NOON, size_band="20to100", currency="USD")

    form = boss.get(PATH).form(action=f"{PATH}/try")

    page = form.submit(reference=yen, expect=200)
    assert f"{EN.routing.size}1 to 5 million" in page.words
    assert EN.routing.failed.size in page.words
    page = form.submit(reference=dollars, expect=200)
    assert "Size of the investment in yuanMore than 100 million" in page.words
    assert EN.routing["try"].winner(name="Ann Bao", rule="Large") in page.words
    zone, leads = zone_of(app), [lead_of(app, each).id for each in (yen, dollars)]
    with zone.database.transaction() as session:
        route_leads(session, zone.secrets.ledger_key, zone.mailing, leads, NOON)
    assert [lead_of(app, each).owner_id for each in (yen, dollars)] == [None, ann]


def test_the_page_of_a_rule_says_how_amounts_are_compared(boss: PageClient) -> None:
    assert (
        "Size of the investment in yuan An amount counts as the least of its band, in "
        "yuan at the average rates of 2024 (US Internal Revenue Service, entered here on "
        "28 November 2026)."
    ) in boss.get(f"{PATH}/new").words
    boss.get(PATH).form(action="/staff/language").submit(button="简体中文")
    assert (
        "投资规模（折合人民币） 投资额取所选区间的下限，并按2024年平均汇率（美国国税局，"
        "2026年11月28日录入）"
        "折算为人民币；不勾选即为不限。"
    ) in boss.get(f"{PATH}/new").words


def test_an_invalid_character_is_reported_beside_its_field(boss: PageClient) -> None:
    form = boss.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(text="a\0b", reference="c\0d", expect=422)
    for label in (EN.routing.fields.text, EN.routing["try"].reference):
        assert f"{label} holds a character that cannot be kept" in page.words


def test_a_reference_fills_in_all_that_is_known_of_an_enquiry(app: Flask, boss: PageClient) -> None:
    ann = make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao")
    add(app, "China", ann, countries=["CN"])
    reference = receive(app, NOON)

    form = boss.get(PATH).form(action=f"{PATH}/try")
    page = form.submit(reference=reference.lower(), expect=200)
    assert EN.routing["try"].winner(name="Ann Bao", rule="China") in page.words
    page = form.submit(reference="GDZ-0000-0000", expect=422)
    assert EN.routing.errors.reference_unknown in page.words
    page = form.submit(reference="", text="Hello", country="FR", expect=200)
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
    app: Flask, boss: PageClient, lang: str, given: str, told: str
) -> None:
    add(app, "All", make_account(app, Role.HANDLER, "ann@example.com", "Ann Bao"))
    zone, lead_id = zone_of(app), lead_of(app, receive(app, NOON)).id
    place_leads(zone.database, zone.secrets.ledger_key, zone.mailing, NOON)
    after = NOON + timedelta(days=9)
    key, promise = zone.secrets.ledger_key, zone.first_response
    escalate_leads(zone.database, key, promise, zone.mailing, after)
    if lang == "zh":
        boss.get(PATH).form(action="/staff/language").submit(button="简体中文")

    page = boss.get(f"/staff/leads/{lead_id}")

    assert given in page.words
    assert told in page.words
