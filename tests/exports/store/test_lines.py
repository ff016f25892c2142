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


def both(database: Database) -> tuple[list[bytes], list[bytes]]:
    """Return the lines that the engine builds, and those that Python makes of the values."""
    with database.reading() as session:
        built = [
            (id_, joined([line]))
            for ids, _reasons, lines in iter_lines(session, ASKED, COLUMNS, 7)
            for id_, line in zip(ids, lines, strict=True)
        ]
    with database.reading() as session:
        made = [
            (each.enquiry_id.bytes, csv_line(each.values).encode())
            for batch in iter_candidates(session, ASKED, COLUMNS, 7)
            for each in batch
        ]
    assert [id_ for id_, _line in built] == [id_ for id_, _line in made]
    return [line for _id, line in built], [line for _id, line in made]


def test_the_whole_corpus_is_written_alike(database: Database) -> None:
    typed = [(each.name, each.organisation, each.message, *each.more.values()) for each in CORPUS]
    store(database, [text for texts in typed for text in texts])

    built, made = both(database)

    assert built == made


def test_sqlite_without_concat_writes_the_same(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_lines, "_FIRST_WITH_CONCAT", (99,))
    store(database, ['He said "yes", "no"', '","', '"', "=1", "%s", ""])

    built, made = both(database)

    assert built == made


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

    built, made = both(database)

    assert built == made
    assert sum("'=Kim" in line.decode() for line in built) == 1


def test_tags_are_written_alike_in_one_cell_in_their_order(database: Database) -> None:
    with database.transaction() as session:
        for tags in (["vip", "canton fair"], ["=1+1"], ['a "b"; c'], []):
            lead_id = add_lead(session)
            session.add_all(LeadTag(lead_id=lead_id, tag=tag) for tag in tags)

    built, made = both(database)

    assert built == made
    for cell in ('"canton fair; vip"', '"\'=1+1"', '"a ""b""; c"', '""'):
        assert sum(line.endswith(f',{cell},""\r\n'.encode()) for line in built) == 1


def test_a_due_time_is_written_alike_and_an_empty_cell_where_there_is_none(
    database: Database,
) -> None:
    with database.transaction() as session:
        for due_at in (NOW, None):
            add_lead(session, due_at=due_at)

    built, made = both(database)

    assert built == made
    for cell in (instant_text(NOW), ""):
        assert sum(line.endswith(f',"{cell}"\r\n'.encode()) for line in built) == 1


def test_every_first_character_is_guarded_alike(database: Database) -> None:
    firsts = [*STARTS, *LOOKED_THROUGH.replace("\0", ""), *'aZ09~㐀鿿ꀀ中가é"(%\\/🙂:;<>?[]^_`{|}~']
    store(database, [first + rest for first in firsts for rest in ("=1", "x", "中", "~", "")])

    built, made = both(database)

    assert built == made


@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
                min_size=1, max_size=8))  # fmt: skip
def test_any_text_is_written_alike(database: Database, texts: list[str]) -> None:
    with database.transaction() as session:
        session.execute(delete(Lead))
        session.execute(delete(Enquiry))
    store(database, texts)

    built, made = both(database)

    assert built == made
