"""Lines built by the engines are the same bytes as those made by the rules."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from app.core.db import Database
from app.core.rules.export_rows import LOOKED_THROUGH, STARTS, csv_line
from app.core.rules.moments import instant_text
from app.enquiries.models import Enquiry
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import COLUMNS
from app.exports.store import lines as export_lines
from app.exports.store.candidates import iter_candidates, scope_of
from app.exports.store.lines import iter_lines, joined
from app.leads.models import Lead
from app.leads.models.facts import LeadTag
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead, make_account
from tests.support.exports.corpus import CORPUS
from tests.support.exports.exporting import REQUEST
from tests.support.sizes import examples
from tests.support.stored import execute, read_by

TYPED = ("name", "email", "organisation", "job_title", "phone", "website", "message", "campaign")
ASKED = scope_of(REQUEST, None, ExportRules(), NOW)


def store(database: Database, texts: Sequence[str], **changes: Any) -> None:
    """Store leads whose typed answers are these texts, each in turn."""
    with database.transaction() as session:
        for number in range(len(texts)):
            answers = {
                name: texts[(number + place) % len(texts)] for place, name in enumerate(TYPED)
            }
            add_lead(session, enquiry_id=add_enquiry(session, **{**answers, **changes}))


def written(database: Database) -> list[str]:
    """Return the lines that the engine builds, which are those that Python makes of the values."""
    built = read_by(
        database,
        lambda session: [
            (id_, joined([line]))
            for ids, _reasons, lines in iter_lines(session, ASKED, COLUMNS, 7)
            for id_, line in zip(ids, lines, strict=True)
        ],
    )
    made = read_by(
        database,
        lambda session: [
            (each.enquiry_id.bytes, csv_line(each.values).encode())
            for batch in iter_candidates(session, ASKED, COLUMNS, 7)
            for each in batch
        ],
    )
    assert built == made
    return [line.decode() for _id, line in built]


AWKWARD = {
    "the corpus": [
        text
        for each in CORPUS
        for text in (each.name, each.organisation, each.message, *each.more.values())
    ],
    "quotes": ['He said "yes", "no"', '","', '"', "=1", "%s", ""],
    "first characters": [
        first + rest
        for first in (
            *STARTS, *LOOKED_THROUGH.replace("\0", ""),
            *'aZ09~㐀鿿ꀀ中가é"(%\\/🙂:;<>?[]^_`{|}~',
        )
        for rest in ("=1", "x", "中", "~", "")
    ],
}  # fmt: skip


@pytest.mark.parametrize("texts", AWKWARD.values(), ids=AWKWARD)
def test_awkward_texts_are_written_alike(database: Database, texts: list[str]) -> None:
    store(database, texts)

    assert len(written(database)) == len(texts)


def test_sqlite_without_concat_writes_the_same(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_lines, "_FIRST_WITH_CONCAT", (99,))
    store(database, AWKWARD["quotes"])

    assert len(written(database)) == len(AWKWARD["quotes"])


@pytest.mark.parametrize("topics", [[], ["sites"], ["sites", "talent", "other"]])
def test_topics_owners_and_ids_are_written_alike(database: Database, topics: list[str]) -> None:
    account = make_account(name='=Kim "K" Officer')
    with database.transaction() as session:
        session.add(account)
        session.flush()
        owner: UUID = account.id
        for owner_id in (owner, None):
            enquiry = add_enquiry(session, topics=topics)
            add_lead(session, enquiry_id=enquiry, owner_id=owner_id, status="won", priority=2)

    assert sum("'=Kim" in line for line in written(database)) == 1


def test_tags_are_written_alike_in_one_cell_in_their_order(database: Database) -> None:
    with database.transaction() as session:
        for tags in (["vip", "canton fair"], ["=1+1"], ['a "b"; c'], []):
            lead_id = add_lead(session)
            session.add_all(LeadTag(lead_id=lead_id, tag=tag) for tag in tags)

    lines = written(database)
    for cell in ('"canton fair; vip"', '"\'=1+1"', '"a ""b""; c"', '""'):
        assert sum(line.endswith(f',{cell},""\r\n') for line in lines) == 1


def test_a_due_time_is_written_alike_and_an_empty_cell_where_there_is_none(
    database: Database,
) -> None:
    with database.transaction() as session:
        for due_at in (NOW, None):
            add_lead(session, due_at=due_at)

    lines = written(database)
    for cell in (instant_text(NOW), ""):
        assert sum(line.endswith(f',"{cell}"\r\n') for line in lines) == 1


@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
                min_size=1, max_size=8))  # fmt: skip
def test_any_text_is_written_alike(database: Database, texts: list[str]) -> None:
    execute(database, delete(Lead))
    execute(database, delete(Enquiry))
    store(database, texts)

    assert len(written(database)) == len(texts)
