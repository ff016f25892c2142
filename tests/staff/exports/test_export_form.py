"""The form for an export: values from the inbox, and refusals."""

from uuid import uuid4

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, lead_of, post_to, receive, sealed
from tests.staff.exports.exports import NEW, USUAL, ask, record, records, rows, take
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit


def chosen_form(client: PageClient, address: str) -> Form:
    """Return the inbox's form as the button for exporting the ticked leads sends it."""
    page = client.get(f"/staff/leads?{address}")
    (button,) = page.all("button", formaction=f"/staff/exports/chosen?{address}")
    form = page.form("lead")
    form.action = button.attrib["formaction"]
    return form


def test_the_inbox_opens_the_form_with_its_filters(app: Flask, officer: PageClient) -> None:
    german = receive(app, NOON, country="DE", email="a@example.com")
    receive(app, NOON, country="CN", email="b@example.com")
    inbox = officer.get("/staff/leads?folder=all&country=DE&sort=oldest")
    page = officer.get(inbox.link(EN.staff.inbox.export))
    assert f"{EN.export_columns.label.country}: Germany" in page.words
    assert EN.exports.new_page.forecast(n=1) in page.words
    assert page.link(EN.exports.new_page.change) == "/staff/leads?folder=all&country=DE"
    (row,) = rows(take(page.form("purpose").submit(**USUAL).follow()))
    assert row["reference"] == german


def test_a_second_click_leads_to_the_export_that_the_first_one_requested(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = officer.get(NEW).form("purpose").fill(**USUAL)
    its = form.submit(expect=303).location

    assert form.submit(expect=303).location == its
    assert EN.exports.flash.asked.approved in officer.get(its).words
    take(officer.get(its))
    assert form.submit(expect=303).location == its
    assert record(app).number in its
    assert len(audit(app, AuditEvent.EXPORT_REQUESTED.tag)) == 1


def test_a_search_text_is_dropped_with_a_message(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = officer.get(f"{NEW}?folder=all&q={sealed(officer, 'Zhang')}")
    assert EN.exports.new_page.words in page.words
    take(page.form("purpose").submit(**USUAL).follow())
    assert record(app).filter == {"folder": "all"}


def test_exactly_the_leads_ticked_in_the_inbox_are_exported(
    app: Flask, officer: PageClient
) -> None:
    chosen = receive(app, NOON, email="a@example.com")
    receive(app, NOON, email="b@example.com")
    lead = lead_of(app, chosen)
    page = chosen_form(officer, "folder=all").submit(lead=[f"{lead.id}:{lead.version}"]).follow()
    assert EN.exports.new_page.ticked(n=1) in page.words
    (row,) = rows(take(page.form("purpose").submit(**USUAL).follow()))
    assert row["reference"] == chosen
    assert record(app).filter == {"leads": [lead.id.hex]}


def test_without_ticked_leads_nothing_is_exported(officer: PageClient, reference: str) -> None:
    page = chosen_form(officer, "folder=all&country=CN").submit(expect=422)
    assert EN.inbox.errors.lead in page.words
    assert page.all("button", formaction="/staff/exports/chosen?folder=all&country=CN")


@pytest.fixture
def many(app: Flask) -> list[str]:
    """One enquiry from China more than a page of the inbox shows, beside one from Germany."""
    receive(app, NOON, country="DE", email="other@example.com")
    return [
        receive(app, NOON, country="CN", email=f"many-{n}@example.com")
        for n in range(PAGE_SIZE + 1)
    ]


@pytest.mark.parametrize("boxes", [0, PAGE_SIZE])
def test_all_that_match_are_exported_whichever_boxes_are_ticked(
    app: Flask, officer: PageClient, many: list[str], boxes: int
) -> None:
    form = chosen_form(officer, "folder=all&country=CN")

    page = form.submit(match=form.choices("match"), lead=form.choices("lead")[:boxes]).follow()

    assert EN.exports.new_page.forecast(n=PAGE_SIZE + 1) in page.words
    assert f"{EN.export_columns.label.country}: China" in page.words
    found = rows(take(page.form("purpose").submit(**USUAL).follow()))
    assert {each["reference"] for each in found} == set(many)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("purpose", "", EN.exports.errors.purpose),
        ("purpose", "promotion", EN.exports.errors.purpose_choice),
        ("reason", " ", EN.exports.errors.reason),
        ("reason", "x" * 501, EN.exports.errors.reason_long(limit="500")),
        ("reason", "a\x07b", "The reason contains a character that cannot be used"),
        ("format", "exe", EN.exports.errors.format_choice),
        ("preset", "", EN.exports.errors.preset),
        ("language", "fr", EN.exports.errors.language_choice),
        ("columns", "secret", EN.exports.errors.columns_choice),
        ("columns", None, EN.exports.errors.columns),
    ],
)
def test_a_mistake_is_named_beside_its_field_and_input_comes_back(
    app: Flask, officer: PageClient, field: str, value: str | None, message: str
) -> None:
    form = officer.get(f"{NEW}?folder=all&country=DE").form("purpose")
    form.fill(purpose="follow_up", reason="Typed before.", format="jsonl", since_last=True)
    form.values[field] = [] if value is None else [value]
    page = form.submit(expect=422)
    assert page.title.startswith("Error: ")
    assert message in page.says("p", id=f"{field}-error")[0]
    assert not records(app)
    again = page.form("purpose")
    if field != "reason":
        assert again.value("reason") == "Typed before."
    if field != "format":
        assert again.value("format") == "jsonl"
    assert again.value("since_last") == "yes"
    assert f"{EN.export_columns.label.country}: Germany" in page.words


def test_a_file_for_news_needs_one_of_its_own_columns(app: Flask, officer: PageClient) -> None:
    page = ask(officer, purpose="news_phone", columns=["message", "email"], expect=422)
    assert EN.exports.errors.columns in page.errors_of("columns")[0]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("?folder=suspect", EN.exports.new_page.bad(name="Folder", value="suspect")),
        ("?country=XX", EN.exports.new_page.bad(name="Country or region", value="XX")),
        ("?lead=nonsense", EN.exports.errors.leads),
        ("?" + "&".join(f"lead={uuid4()}" for _ in range(501)), EN.exports.errors.leads),
    ],
)
def test_a_meaningless_address_exports_nothing(
    app: Flask, officer: PageClient, address: str, said: str
) -> None:
    assert said in officer.get(NEW + address).words
    sent = {**USUAL, "language": "en", "columns": "reference"}
    assert said in post_to(officer, NEW + address, 422, **sent).words
    assert not records(app)
