"""The pages of exports: each one's record, the list, and the accounts that may see them."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask, render_template_string

from app.core.rules.permissions import Role
from app.exports.models import Export
from tests.staff.desk import (
    NOON,
    another_browser,
    lead_of,
    post_to,
    receive,
    withdraw,
)
from tests.staff.exports.exports import NEW, USUAL, address_of, ask, record, take
from tests.staff.leads.test_tasks import ANN
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, store


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


PURPOSE = {"en": "Answering, following up or overseeing enquiries", "zh": "答复、跟进和督办咨询"}
PARTS = '{% import "staff/exports/export_parts.html" as ex with context %}'


@both_languages
def test_a_small_size_is_in_the_readers_language(app: Flask, lang: str) -> None:
    with app.test_request_context("/staff/exports", headers={"Accept-Language": lang}):
        shown = render_template_string(f"{PARTS}{{{{ ex.size(487) }}}}")
    assert shown == WORDS[lang].exports.bytes(n=487)


@both_languages
def test_an_export_is_called_by_its_purpose_with_day_size_and_number_beside(
    app: Flask, officer: PageClient, reference: str, lang: str
) -> None:
    words, day = WORDS[lang].exports, {"en": "4 March 2026", "zh": "2026年3月4日"}[lang]
    before = ask(officer)
    take(before)

    purpose = PURPOSE[lang]
    assert before.heading == purpose
    assert before.title.startswith(purpose)
    number = {"en": f"Export {record(app).number}", "zh": f"{words.nav}{record(app).number}"}[lang]
    assert f"{day} · {words.asked(n=1)} · {number}" in before.words
    assert f"{day} · {words.saved.rows(n=1)} · {number}" in officer.get(before.url).words
    (row,) = officer.get("/staff/exports").says("th", class_="what")
    assert row.startswith(purpose)
    assert row.endswith(record(app).number)


def test_the_page_shows_the_request_its_outcome_and_the_readme_apart(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON, country="DE")
    asked = ask(officer, "?folder=all&country=DE&owner=nobody")
    assert EN.exports.flash.asked.approved in asked.words
    assert EN.exports.states.approved in asked.words
    file = take(asked)
    page = officer.get(asked.url)
    for said in (
        PURPOSE["en"], USUAL["reason"], "Kim Officer",
        f"{EN.inbox.filters.country}: Germany", "Owner: Nobody", "CSV",
        str(record(app).sha256), f"{len(file.body)} bytes" if len(file.body) < 1000 else "kB",
        EN.export_columns.meaning.reference, EN.exports.page.left_out_none,
    ):  # fmt: skip
        assert said in page.words
    folded = [each for each in page.says("details") if each.startswith(EN.exports.page.check)]
    assert [str(record(app).sha256) in each for each in folded] == [True]
    assert page.link(EN.exports.act.once_more).startswith(f"{NEW}?folder=all")
    notes = officer.get(page.link(EN.exports.act.readme))
    assert record(app).readme_name in notes.headers["Content-Disposition"]
    assert f"{EN.exports.page.sha256}: {record(app).sha256}" in notes.text
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
    assert page.says("span", class_="whose") == [ANN]


def test_a_file_downloads_once_and_can_be_requested_again(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    asked = ask(officer, "?folder=all&country=CN", columns=["reference", "name"], since_last=True)
    form = asked.form(action=f"{asked.url}/file")
    assert form.submit(expect=200).body
    back = form.submit().follow()
    assert EN.exports.flash.not_ready in back.words
    link = back.link(EN.exports.act.once_more)
    stranger = another_browser(app, Role.EXPORTER, "Li Other")
    assert stranger.get(link).form("purpose").value("reason") == ""
    again = officer.get(link).form("purpose")
    assert again.value("purpose") == "follow_up"
    assert again.value("reason") == USUAL["reason"]
    assert again.values["columns"] == ["reference", "name"]
    assert again.value("since_last") == "yes"


def test_only_its_author_downloads_an_export_and_administrators_see_it(
    app: Flask, officer: PageClient, reference: str
) -> None:
    asked = ask(officer)
    other = another_browser(app, Role.EXPORTER, "Li Other")
    other.get(asked.url, expect=404)
    other.get(f"{asked.url}/readme", expect=404)
    assert asked.url not in other.get("/staff/exports").text
    post_to(other, f"{asked.url}/file", 404)

    boss = another_browser(app, Role.ADMINISTRATOR, "Ada Admin")
    assert EN.exports.act.not_yours in boss.get(asked.url).words
    assert asked.url not in boss.get("/staff/exports").text
    assert asked.url in boss.get("/staff/exports?whose=all").text
    post_to(boss, f"{asked.url}/file")
    assert record(app).state == "approved"


def test_the_list_has_pages_newest_first(app: Flask, officer: PageClient) -> None:
    ask(officer)
    first = record(app)
    kept = {column.name: getattr(first, column.name) for column in Export.__table__.columns}
    for number in range(1, 60):
        own = {"id": UUID(int=number), "requested_at": NOON + timedelta(minutes=number)}
        store(app, Export(**{**kept, **own, "reason": f"Number {number}."}))
    page = officer.get("/staff/exports")
    assert "Number 59." in page.words
    assert "Number 10." not in page.words
    older = officer.get(page.link("Older"))
    assert "Number 10." in older.words
    assert "Number 59." not in older.words


def test_an_interrupted_file_states_what_is_unknown(app: Flask, officer: PageClient) -> None:
    asked = ask(officer)
    change_every(app, Export, state="aborted", snapshot_at=NOON, closed_at=NOON)
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
    change_every(app, Export, state=state, progress=7)
    page = officer.get(asked.url)
    assert said in page.words
    assert page.link(EN.exports.act.again_look) == address_of(record(app).id)
