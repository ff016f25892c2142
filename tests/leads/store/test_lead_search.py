"""The search index finds every part of a text, and nothing of removed texts."""

import sqlite3
from collections.abc import Mapping

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.leads.rules.search_terms import query_words, search_text
from app.leads.store import lead_index
from tests.support.stored import every, write_by

CLICKS = "ʘǂǃ"


def pages(database: Database) -> bytes:
    """Return everything that SQLite stores of the index, in its own tables."""
    with database.reading() as session:
        return b"|".join(session.execute(text("SELECT block FROM lead_search_data")).scalars())


def add(database: Database, texts: Mapping[int, str]) -> None:
    """Add texts to the index."""
    write_by(
        database, lead_index.add_texts, {each: search_text([held]) for each, held in texts.items()}
    )


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("m", 1),
        ("ÜL", 1),
        ("er", 1),
        ("ller gm", 1),
        ("材", 2),
        ("料", 2),
        ("材料 公司", 2),
        ("13", 3),
    ],
)
def test_any_part_of_a_text_is_found_even_if_short(
    database: Database, query: str, place: int
) -> None:
    add(database, {1: "Müller GmbH", 2: "新材料有限公司", 3: "+86 138 1234 5678"})
    found = every(database, lead_index.indexed(query_words(query), is_sqlite=database.is_sqlite))

    assert found == [place]


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.skipif(sqlite3.sqlite_version_info < (3, 42), reason="has no secure-delete")
@pytest.mark.parametrize("merged", [False, True])
def test_removed_terms_are_not_in_the_file(database: Database, *, merged: bool) -> None:
    add(database, {1: "Nova Systems", 2: f"Nova {CLICKS} 张伟", 3: "张伟 有限公司"})
    if merged:
        add(database, {place: f"Delta {place}" for place in range(4, 300)})
        write_by(
            database,
            Session.execute,
            text("INSERT INTO lead_search (lead_search) VALUES ('optimize')"),
        )
    assert CLICKS[1:].encode() in pages(database)

    write_by(database, lead_index.remove_text, 2)

    assert CLICKS[1:].encode() not in pages(database)
    with database.transaction() as session:
        session.execute(text("INSERT INTO lead_search (lead_search) VALUES ('integrity-check')"))
        found = text("SELECT rowid FROM lead_search WHERE lead_search MATCH '\"张伟\"'")
        assert session.execute(found).scalars().all() == [3]
