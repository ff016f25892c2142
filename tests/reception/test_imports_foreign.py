"""Foreign files and old consent in an import."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentRecord
from app.core.db import Database
from app.core.rules.errors import NotFound, NoWordsYet
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.reception.draft_choices import (
    accept_spelling,
    choose_day_order,
    map_columns,
    take_back_spelling,
)
from app.reception.rules.headings import COUNTRIES, HEADINGS
from app.reception.rules.imports import COLUMNS, Statement
from app.reception.rules.incoming import Handling
from app.reception.steps.import_words import import_words
from app.reception.store.drafts import find_left_over
from tests.support.content.copy import EN, ZH
from tests.support.reception.imports import (
    STATEMENT,
    ZONE,
    accept,
    author,
    csv_file,
    draft,
    preview,
    row,
    workbook,
)
from tests.support.site import content
from tests.support.stored import count_rows, every, only, read_by

COLUMNS_NEEDED = ("message", "name")


def test_without_any_published_words_there_is_nothing_to_import(database: Database) -> None:
    with pytest.raises(NoWordsYet):
        draft(database, author(database), csv_file(row()))
    assert "import_draft" not in count_rows(database)


def test_consent_before_the_first_published_words_is_what_the_author_claims(
    database: Database, by: UUID
) -> None:
    statement = Statement("en", STATEMENT.method, date(2026, 3, 3), Handling(None))
    draft_id = draft(database, by, csv_file(row()), statement)
    assert preview(database, by, draft_id).claimed
    accept(database, by, draft_id)

    records = every(database, ConsentRecord)
    given = every(database, select(ConsentDecision.purpose).where(ConsentDecision.state == "given"))
    assert {each.consent for each in every(database, Lead)} == {"answer_only"}
    assert {(each.method, each.documents[0]["version"]) for each in records} == {
        ("claimed_paper", 1)
    }
    assert {*given} == {"privacy_policy"}


def test_a_foreign_file_is_read_as_its_columns_are_mapped_and_keeps_that(
    database: Database, by: UUID
) -> None:
    foreign = workbook(("Firma", "Post", "Was", "Nr"), ("Acme", "a@example.com", "A hall", 1))
    draft_id = draft(database, by, foreign)
    reading = preview(database, by, draft_id).reading
    assert (reading.unknown, reading.missing) == (("Firma", "Post", "Was", "Nr"), COLUMNS_NEEDED)
    assert reading.sample == ("Acme", "a@example.com", "A hall", "1")

    map_columns(database, draft_id, by, ["organisation", "email", "message", ""])
    found = preview(database, by, draft_id)
    assert (found.reading.unknown, found.reading.missing, len(found.new)) == ((), (), 1)
    assert found.sha256 == hashlib.sha256(foreign).hexdigest()
    accept(database, by, draft_id)
    stored = only(database, Enquiry)
    assert (stored.organisation, stored.email, stored.message) == (
        "Acme", "a@example.com", "A hall",
    )  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [("Contact person", "Company", "E-mail", "Comments", "Mobile"),
     ("联系人", "单位名称", ZH.form.email.short, "需求", "手机号"),
     ("Contact", "Organisation name", "Mail", "Requirements", "Mobile no."),
     ("客户姓名", "工作单位", "电子信箱", "咨询问题", "联系方式")],
)  # fmt: skip
def test_what_other_programs_call_a_column_is_understood(
    database: Database, by: UUID, heading: tuple[str, ...]
) -> None:
    rows = workbook(heading, ("Ana", "Acme", "a@example.com", "A hall", "+49 30 1234567"))
    reading = preview(database, by, draft(database, by, rows)).reading
    assert reading.columns == ("name", "organisation", "email", "message", "phone")
    assert (reading.unknown, reading.missing) == ((), ())


@pytest.mark.parametrize(
    ("heading", "column", "fits", "own"),
    [("渠道", "heard_from", "搜索引擎", "广交会"),
     ("投资额", "size_band", "不足100万", "5000万元"),
     ("Industry", "sector", "New displays", "Widgets"),
     ("咨询事项", "topics", "sites", "租厂房")],
)  # fmt: skip
def test_a_foreign_heading_means_a_choice_only_if_its_cells_are_choices(
    database: Database, by: UUID, heading: str, column: str, fits: str, own: str
) -> None:
    for cell, meant in ((fits, column), (own, "")):
        rows = workbook((ZH.form.name.short, "留言", heading), ("Ana", "A hall", cell))
        found = preview(database, by, draft(database, by, rows))
        assert found.reading.columns == ("name", "message", meant)
        # With a choice the row may lack another; a list's own words refuse no row.
        assert meant or not found.bad


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_own_name_of_a_column_is_recognised(lang: str) -> None:
    words, texts = import_words(content()), content()
    for column in COLUMNS:
        exported = {"received": "received_at"}.get(column, column)
        assert words.column(texts.column_label(lang, column)) == column
        assert words.column(texts.text(lang, f"export_columns.label.{exported}")) == column


@pytest.mark.parametrize("names", [HEADINGS, COUNTRIES], ids=["columns", "countries"])
def test_no_foreign_name_means_two_columns_or_countries(
    names: Mapping[str, Sequence[str]],
) -> None:
    spelled = [each for some in names.values() for each in some]
    assert len(spelled) == len(set(spelled))
    assert all(each == each.casefold() for each in spelled)
    assert set(HEADINGS) <= set(COLUMNS)


def test_a_foreign_heading_gives_way_to_the_name_of_the_column(
    database: Database, by: UUID
) -> None:
    rows = workbook(
        ("Company", EN.form.name.short, EN.form.organisation.short, "Message", "Tel", "Mobile"),
        ("Parent", "Ana", "Acme", "A hall", "+49 30 1234567", "+49 171 5550123"),
    )
    reading = preview(database, by, draft(database, by, rows)).reading
    assert reading.columns == ("", "name", "organisation", "message", "phone", "")
    assert (reading.unknown, reading.twice) == (("Company", "Mobile"), ())


@pytest.mark.parametrize("columns", [["name"], ["name", "email", "message", "person_id"]])
def test_columns_that_there_are_not_cannot_be_mapped(
    database: Database, by: UUID, columns: list[str]
) -> None:
    draft_id = draft(database, by, csv_file(("1", "2", "3", "4"), heading=("a", "b", "c", "d")))
    with pytest.raises(NotFound):
        map_columns(database, draft_id, by, columns)
    with pytest.raises(NotFound):
        map_columns(database, draft_id, author(database), ["", "", "", ""])


def test_days_that_fit_two_orders_wait_for_their_authors_choice(
    database: Database, by: UUID
) -> None:
    rows = [row(received="03/02/2026", name="Ana"), row(received="", name="Bo")]
    draft_id = draft(database, by, csv_file(*rows))
    found = preview(database, by, draft_id)
    assert [(each.column, each.key) for bad in found.bad for each in bad.problems] == [
        ("received", "received_order")
    ]
    assert len(found.new) == 1

    for order, day in (("mdy", date(2026, 3, 2)), ("dmy", date(2026, 2, 3))):
        choose_day_order(database, draft_id, by, order)
        found = preview(database, by, draft_id)
        received = found.new[0].incoming.received_at
        assert (len(found.new), found.reading.days.order) == (2, order)
        assert received.astimezone(ZONE).date() == day
    with pytest.raises(NotFound):
        choose_day_order(database, draft_id, by, "")
    with pytest.raises(NotFound):
        choose_day_order(database, draft_id, author(database), "dmy")


def test_an_accepted_spelling_counts_for_its_draft_and_the_rows_left_out_of_it(
    database: Database, by: UUID
) -> None:
    rows = ("Ana", "A hall", "Belgum", ""), ("Bo", "A site", "Belgum", "nobody")
    heading = ("name", "message", "country", "email")
    draft_id = draft(database, by, csv_file(*rows, heading=heading))
    for column, text in (("country", "Europe"), ("name", "Belgum"), ("topics", "Sties")):
        with pytest.raises(NotFound):
            accept_spelling(database, content(), draft_id, by, column, text)
    with pytest.raises(NotFound):
        accept_spelling(database, content(), draft_id, author(database), "country", "Belgum")
    accept_spelling(database, content(), draft_id, by, "country", "Belgum")
    with pytest.raises(NotFound):
        take_back_spelling(database, draft_id, author(database), "country", "Belgum")
    for _click in range(2):
        take_back_spelling(database, draft_id, by, "country", "Belgum")
        assert len(preview(database, by, draft_id).bad) == 2
    accept_spelling(database, content(), draft_id, by, "country", "Belgum")

    [taken] = accept(database, by, draft_id).new
    assert taken.incoming.answers.country == "BE"
    left = read_by(database, find_left_over, draft_id, by)
    assert left
    [row_left] = preview(database, by, left.id).bad
    assert [each.column for each in row_left.problems] == ["email"]
    other = draft(database, by, csv_file(*rows, heading=heading))
    assert len(preview(database, by, other).bad) == 2


def test_the_rows_left_out_are_read_as_they_were_in_the_whole_file(
    database: Database, by: UUID
) -> None:
    heading = ("Am", "Wer", "Was", "Post")
    good, bad = ("24/02/2026", "Ana", "A hall", ""), ("03/02/2026", "=Bo;", "A\nhall", "nobody")
    draft_id = draft(database, by, csv_file(good, bad, heading=heading))
    map_columns(database, draft_id, by, ["received", "name", "message", "email"])
    accept(database, by, draft_id)

    with pytest.raises(NotFound):
        accept(database, by, draft_id)
    left = read_by(database, find_left_over, draft_id, by)
    assert left
    [row_left] = preview(database, by, left.id).bad
    assert (row_left.row.number, row_left.row.cells) == (3, bad)
    assert [(each.column, each.key) for each in row_left.problems] == [("email", "email")]
    assert row_left.received
    assert row_left.received.at.astimezone(ZONE).date() == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("Germny", "DE"), ("Deutschlnd", "DE"), ("Korea, South", "KR"), ("Korea (Republic of)", "KR"),
     ("Viet-Nam", "VN"), ("Untied Kingdom", "GB"), ("Espana", "ES"), ("新加坡国", "SG"),
     ("Belgum", "BE"), ("Coree du Sud", "KR"),
     ("Europe", None), ("Acme GmbH", None), ("x", None), ("", None)],
)  # fmt: skip
def test_a_misspelt_country_is_nearest_to_one(written: str, nearest: str | None) -> None:
    assert import_words(content()).nearest("country", written) == nearest


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Deutschland", "DE"), ("SUISSE", "CH"), ("S. Korea", "KR"), ("대한민국", "KR"),
     ("Allemagne", "DE"), ("Corée du Sud", "KR"), ("Suède", "SE"), ("Georgia", "GE"),
     ("Côte d'Ivoire", "CI"), ("Cote d´Ivoire", "CI"), ("Guinea\u2011Bissau", "GW")],
)  # fmt: skip
def test_countries_are_known_by_their_own_names_and_others(written: str, meant: str) -> None:
    assert import_words(content()).code("country", written) == meant
