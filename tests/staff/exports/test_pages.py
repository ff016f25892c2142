"""The pages of exports: each one's record, the list, and the accounts that may see them."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask, render_template_string

from app.core import clock
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.web.accounts.freshness import FRESH
from tests.staff.desk import NOON, lead_of, receive, signed_in, withdraw, zone_of
from tests.staff.exports.exports import NEW, address_of, ask, record, take
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient


def test_people_left_out_are_counted_before_and_after(app: Flask, officer: PageClient) -> None:
    receive(app, NOON, email="a@example.com")
    withdraw(app, receive(app, NOON, email="b@example.com"))
    page = officer.get(NEW)
    told = page.says("p", id="purpose-follow_up-hint")[0]
    assert EN.exports.new_page.forecast(n=1) in told
    assert EN.exports.new_page.forecast_out(n=2, reasons="Withdrawn: 1") in told
    assert EN.exports.purposes.follow_up in told
    news = page.says("p", id="purpose-news_email-hint")[0]
    assert EN.exports.new_page.forecast(n=0) in news
    assert f"{EN.exports.left_out.not_consented}: 1" in news

    asked = ask(officer)
    take(asked)
    done = officer.get(asked.url)
    assert "Complete" in done.words
    assert done.says("dl", class_="pairs") == [
        (
            f"{EN.exports.sum.found}2 {EN.exports.sum.left_out(reason='Withdrawn')}"
            f"−1 {EN.exports.sum.rows}1"
        )
    ]
    assert "Withdrawn: 1" in officer.get("/staff/exports").words


PARTS = '{% import "staff/exports/export_parts.html" as ex with context %}'


@pytest.mark.parametrize(("lang", "said"), [("en", "487 bytes"), ("zh", ZH.exports.bytes(n=487))])
def test_a_small_size_is_in_the_readers_language(app: Flask, lang: str, said: str) -> None:
    with app.test_request_context("/staff/exports", headers={"Accept-Language": lang}):
        assert render_template_string(f"{PARTS}{{{{ ex.size(487) }}}}") == said


@pytest.mark.parametrize(
    ("lang", "purpose", "asked", "taken"),
    [
        (
            "en",
            "Answering, following up or overseeing enquiries",
            "4 March 2026 · 1 enquiry · Export ",
            "4 March 2026 · 1 row · Export ",
        ),
        (
            "zh",
            "答复、跟进和督办咨询",
            f"2026年3月4日 · {ZH.exports.asked(n=1)} · {ZH.exports.nav}",
            "2026年3月4日 · 1行 · 导出",
        ),
    ],
)
def test_an_export_is_called_by_its_purpose_with_day_size_and_number_beside(
    app: Flask, officer: PageClient, lang: str, purpose: str, asked: str, taken: str
) -> None:
    receive(app, NOON)
    url = ask(officer).url
    if lang == "zh":
        officer.get(url).form(action="/staff/language").submit(button="简体中文")

    before = officer.get(url)
    take(before)

    assert before.heading == purpose
    assert before.title.startswith(purpose)
    assert asked + record(app).number in before.words
    assert taken + record(app).number in officer.get(url).words
    (row,) = officer.get("/staff/exports").says("th", class_="what")
    assert row.startswith(purpose)
    assert row.endswith(record(app).number)


def test_the_page_shows_the_request_and_its_outcome(app: Flask, officer: PageClient) -> None:
    receive(app, NOON, country="DE")
    asked = ask(officer, "?folder=all&country=DE&owner=nobody")
    assert EN.exports.flash.asked.approved in asked.words
    assert EN.exports.states.approved in asked.words
    file = take(asked)
    page = officer.get(asked.url)
    for said in (
        "Answering, following up or overseeing enquiries", "For the weekly meeting.", "Kim Officer",
        f"{EN.inbox.filters.country}: Germany", "Owner: Nobody", "CSV",
        str(record(app).sha256), f"{len(file.body)} bytes" if len(file.body) < 1000 else "kB",
        EN.export_columns.meaning.reference, EN.exports.page.left_out_none,
    ):  # fmt: skip
        assert said in page.words
    folded = [each for each in page.says("details") if each.startswith(EN.exports.page.check)]
    assert [str(record(app).sha256) in each for each in folded] == [True]
    assert page.link(EN.exports.act.once_more).startswith(f"{NEW}?folder=all")


def test_the_readme_is_a_separate_file(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    asked = ask(officer)
    take(asked)
    page = officer.get(asked.url)
    export = record(app)
    notes = officer.get(page.link(EN.exports.act.readme))
    assert export.readme_name in notes.headers["Content-Disposition"]
    assert f"{EN.exports.page.sha256}: {export.sha256}" in notes.text
    assert EN.export_readme.inverse in notes.text


def test_people_withdrawn_after_the_file_are_named_on_its_page(
    app: Flask, officer: PageClient
) -> None:
    gone = receive(app, NOON, email="a@example.com", name="Ann Lee", organisation="Lee GmbH")
    receive(app, NOON, email="b@example.com")
    asked = ask(officer)
    take(asked)
    assert EN.exports.page.later not in officer.get(asked.url).says("h2")
    withdraw(app, gone)
    page = officer.get(asked.url)
    assert EN.exports.page.later in page.says("h2")
    assert page.link(gone) == f"/staff/leads/{lead_of(app, gone).id}"
    assert page.says("span", class_="whose") == ["Ann Lee, Lee GmbH"]


def test_a_file_downloads_once_and_can_be_requested_again(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    asked = ask(officer, "?folder=all&country=CN", columns=["reference", "name"], since_last=True)
    form = asked.form(action=f"{asked.url}/file")
    assert form.submit(expect=200).body
    back = form.submit().follow()
    assert EN.exports.flash.not_ready in back.words
    again = officer.get(back.link(EN.exports.act.once_more)).form("purpose")
    assert again.value("purpose") == "follow_up"
    assert again.value("reason") == "For the weekly meeting."
    assert again.values["columns"] == ["reference", "name"]
    assert again.value("since_last") == "yes"


def test_only_its_author_downloads_an_export_and_administrators_see_it(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.EXPORTER, "Kim Officer")
    receive(app, NOON)
    asked = ask(client)
    client.flask_client.delete_cookie("zone_session")
    signed_in(app, client, Role.EXPORTER, "Li Other")
    client.get(asked.url, expect=404)
    client.get(f"{asked.url}/readme", expect=404)
    assert asked.url not in client.get("/staff/exports").text
    token = client.get("/staff/account").form(action="/staff/language").value("csrf_token")
    client.post(f"{asked.url}/file", {"csrf_token": token}, expect=404)

    client.flask_client.delete_cookie("zone_session")
    signed_in(app, client, Role.ADMINISTRATOR, "Ada Admin")
    assert EN.exports.act.not_yours in client.get(asked.url).words
    assert asked.url not in client.get("/staff/exports").text
    assert asked.url in client.get("/staff/exports?whose=all").text
    token = client.get("/staff/account").form(action="/staff/language").value("csrf_token")
    client.post(f"{asked.url}/file", {"csrf_token": token}, expect=303)
    assert record(app).state == "approved"


def test_an_old_session_needs_confirmation_before_a_download(
    app: Flask, officer: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(app, NOON)
    asked = ask(officer)
    later = clock.now() + FRESH
    monkeypatch.setattr(clock, "now", lambda: later)
    confirm = asked.form(action=f"{asked.url}/file").submit(expect=403)
    assert confirm.heading == EN.account.confirm.title
    assert record(app).state == "approved"
    wrong = confirm.form("password_again_for").submit(password_again_for="no", expect=422)
    assert record(app).state == "approved"
    assert wrong.heading == EN.account.confirm.title


def test_the_list_has_pages_newest_first(app: Flask, officer: PageClient) -> None:
    ask(officer)
    first = record(app)
    kept = {column.name: getattr(first, column.name) for column in Export.__table__.columns}
    with zone_of(app).database.transaction() as session:
        for number in range(1, 60):
            own = {"id": UUID(int=number), "requested_at": NOON + timedelta(minutes=number)}
            session.add(Export(**{**kept, **own, "reason": f"Number {number}."}))
    page = officer.get("/staff/exports")
    assert "Number 59." in page.words
    assert "Number 10." not in page.words
    older = officer.get(page.link("Older"))
    assert "Number 10." in older.words
    assert "Number 59." not in older.words


def test_an_interrupted_file_states_what_is_unknown(app: Flask, officer: PageClient) -> None:
    asked = ask(officer)
    with zone_of(app).database.transaction() as session:
        export = session.get_one(Export, record(app).id)
        export.state, export.snapshot_at, export.closed_at = "aborted", NOON, NOON
    page = officer.get(asked.url)
    assert EN.exports.page.unknown in page.words
    assert "Interrupted" in page.words


@pytest.mark.parametrize(
    ("state", "said"), [("running", EN.exports.act.taking(n=7)), ("queued", EN.exports.act.queued)]
)
def test_a_running_export_shows_its_progress(
    app: Flask, officer: PageClient, state: str, said: str
) -> None:
    asked = ask(officer)
    with zone_of(app).database.transaction() as session:
        export = session.get_one(Export, record(app).id)
        export.state, export.progress = state, 7
    page = officer.get(asked.url)
    assert said in page.words
    assert page.link(EN.exports.act.again_look) == address_of(record(app).id)
