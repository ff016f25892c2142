"""Rows of consent, texts and ledger that are not spelled as this service writes them.

SQLite stores any type and spelling, even text that is not UTF-8, and reads other spellings as the
same value: a time with other digits, an id in capitals. PostgreSQL stores values of the column's
type, so each has one spelling except JSON; its times may be out of range for Python. Only somebody
who bypasses this service writes such rows, and some cannot be read back.
"""

import json
from collections.abc import Iterator, Mapping
from functools import partial

from sqlalchemy import String, cast, select, text
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.core.store.statements import dialect_of


def _typed(kind: str, *columns: str) -> str:
    return " AND ".join(f"typeof({column}) = '{kind}'" for column in columns)


_text, _integer, _blob = (partial(_typed, kind) for kind in ("text", "integer", "blob"))


def _hex(digits: int, *columns: str) -> str:
    # A text is measured as a blob, since `length` counts the characters before the first NUL.
    return " AND ".join(
        f"typeof({column}) = 'text' AND length(CAST({column} AS BLOB)) = {digits}"
        f" AND {column} NOT GLOB '*[^0-9a-f]*'"
        for column in columns
    )


def _moment(column: str) -> str:
    return f"typeof({column}) = 'text' AND {column} IS strftime('%Y-%m-%d %H:%M:%f000', {column})"


SOUND: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "audit_event": (
        "id",
        (
            _hex(32, "id"), _moment("at"), _text("event", "actor", "subject"),
            _blob("salt", "payload"), _hex(64, "commitment"),
        ),
    ),
    "consent_decision": (
        "consent_record_id || ' ' || purpose",
        (_hex(32, "consent_record_id"), _text("purpose", "state")),
    ),
    "consent_evidence": (
        "consent_record_id", (_hex(32, "consent_record_id"), _blob("root", "payload")),
    ),
    "consent_record": (
        "id",
        (
            _hex(32, "id", "person"), _moment("at"), _text("act", "method", "form", "lang"),
            _integer("gpc"), "gpc IN (0, 1)", _hex(64, "block_sha256", "commitment"),
            _text("documents"), _hex(16, "facet"),
        ),
    ),
    "ledger_checkpoint": ("generation", (_integer("generation"), _blob("note"))),
    "ledger_leaf": (
        "generation || ' ' || leaf_index",
        (_integer("generation", "leaf_index"), _hex(64, "commitment")),
    ),
    "ledger_pending": (
        "id",
        (_hex(32, "id"), _moment("at"), _hex(64, "commitment"), _blob("mac")),
    ),
    "ledger_tile": (
        "generation || ' ' || level || ' ' || tile_index",
        (_integer("generation", "level", "tile_index"), _blob("hashes")),
    ),
    "person_erasure": (
        "id", (_hex(32, "id"), _moment("at"), _blob("salt", "payload"), _hex(64, "commitment")),
    ),
    "policy_text": (
        "doc || ' ' || lang || ' ' || version",
        (
            _text("doc", "lang", "text", "changed"), _integer("version"), _hex(64, "sha256"),
            _moment("published_at"),
        ),
    ),
}  # fmt: skip
"""By table, the expression that names a row to people, and the conditions that each row meets."""


_AT_ONCE = 1000


def iter_misspelled(session: Session) -> Iterator[tuple[str, str]]:
    """Yield table and key of each row that is not in this service's spelling."""
    if dialect_of(session).name == "sqlite":
        for table, (key, sound) in SOUND.items():
            condition = " AND ".join(sound)
            rows = text(f"SELECT {key} FROM {table} WHERE ({condition}) IS NOT TRUE")  # noqa: S608
            for (found,) in session.execute(rows):
                yield table, str(found)
    raw = cast(ConsentRecord.documents, String)
    # All acts of consent, fetched in batches.
    every = select(cast(ConsentRecord.id, String), raw).execution_options(yield_per=_AT_ONCE)
    for record_id, documents in session.execute(every):
        if not _is_plain(documents):
            yield ConsentRecord.__tablename__, str(record_id)


def _is_plain(documents: str) -> bool:
    """Return whether JSON is spelled as this service stores it: no name twice, no other space."""
    try:
        return json.dumps(json.loads(documents)) == documents
    except (ValueError, TypeError, RecursionError):
        return False


_TABLES = ("ledger_checkpoint", "ledger_tile", "ledger_leaf", "ledger_pending")
_SQLITE_SOUND: Mapping[str, str] = {table: " AND ".join(SOUND[table][1]) for table in _TABLES}

# Python's years have four digits and begin with 1; a day less at either end, for time zones.
_POSTGRESQL_ENTRY = "at BETWEEN '0001-01-02 00:00Z' AND '9999-12-30 00:00Z'"
_POSTGRESQL_SOUND: Mapping[str, str] = {
    "ledger_pending": _POSTGRESQL_ENTRY,
}


def find_misfit(session: Session) -> str | None:
    """Return the place of a row that cannot be read as this service writes it, if there is any.

    The place is the table and the condition that selects the row. Every row of the ledger is
    scanned, so this is for use after a read has failed.
    """
    sqlite = dialect_of(session).name == "sqlite"
    place = "rowid" if sqlite else "ctid"
    for table, sound in (_SQLITE_SOUND if sqlite else _POSTGRESQL_SOUND).items():
        misfit = f"SELECT {place} FROM {table} WHERE ({sound}) IS NOT TRUE LIMIT 1"  # noqa: S608
        found = session.execute(text(misfit)).scalar()
        if found is not None:
            return f"{table} WHERE {place} = {found if sqlite else repr(found)}"
    return None
