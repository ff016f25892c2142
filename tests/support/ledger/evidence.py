"""A sealed ledger with real words and evidence, and an administrator who changes the database."""

from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Table, and_, create_engine, delete, insert, select, text, update

from app.consent.models import ConsentRecord, PolicyText
from app.consent.publication import publish_policies
from app.consent.rules.consent import Document, Notice
from app.consent.store import policies
from app.content import shipped_content
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.models import Base
from app.core.rules.moments import months_after
from app.ledger.bundle import bundle_ledger
from app.ledger.outside.bundle_files import write_bundle_folder
from app.ledger.rules.bundle import Bundled
from app.ledger.rules.erasure import Erasure, ErasureReason
from app.ledger.steps.sealing import Sealer
from app.rights.rules.erasure import Certificate, ErasureGround, Gone, Told
from app.rights.steps.erasure import certify
from app.rights.steps.evidence import erase_evidence
from app.verifier.files import Bundle
from app.verifier.notes import LOG, key_of
from app.verifier.policy import Trust
from app.verifier.verdict import check_bundle
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.ledger.sealing import drop_triggers
from tests.support.rights.erasing import tools
from tests.support.stored import only, read_by

Row = dict[str, Any]


def publish_words(database: Database) -> None:
    """Publish the words in force of a demonstration."""
    publish_policies(database, LEDGER_KEY, shipped_content(), Settings(Path()).installation, NOW)


def published_notice(texts: Iterable[PolicyText], lang: str, form: str = "contact/1") -> Notice:
    """Return a notice of the published words in force in a language."""
    latest = {row.doc: row for row in texts if row.lang == lang}
    documents = tuple(
        Document(row.doc, row.lang, row.version, row.sha256)
        for doc, row in sorted(latest.items())
        if doc.endswith("_policy")
    )
    block = latest["consent_block"].sha256
    return make_notice(form=form, lang=lang, block_sha256=block, documents=documents)


def enquire(
    database: Database, name: str, minutes: int = 1, lang: str = "zh", key: bytes = LEDGER_KEY
) -> UUID:
    """Store an enquiry under the published words; return its act of consent."""
    notice = published_notice(read_by(database, policies.list_all), lang)
    submission = make_submission(email=f"{name}@example.com", idempotency_key=name, notice=notice)
    at = NOW + timedelta(minutes=minutes)
    submit_enquiry(database, replace(RECEPTION, ledger_key=key), submission, at)
    return only(database, select(ConsentRecord.id).where(ConsentRecord.at == at))


def erase(
    database: Database,
    instance: Path,
    *records: UUID,
    minutes: int = 30,
    key: bytes = LEDGER_KEY,
    until: datetime | None = None,
) -> None:
    """Erase the evidence of a person's acts of consent, with a certificate.

    :param until: if set, it is said to repeat an erasure of what was there before that moment.
    """
    at = NOW + timedelta(minutes=minutes)
    dependencies = tools(instance, ledger_key=key)
    with database.transaction() as session:
        person = session.get_one(ConsentRecord, records[0]).person
        erasure = erase_evidence(
            session,
            key,
            dependencies.outside,
            person=person,
            records=records,
            reason=ErasureReason.REQUEST,
            at=at,
        )
        made = replace(certificate_of(erasure), again=until is not None, until=until)
        certify(session, dependencies, made)


def certificate_of(erasure: Erasure) -> Certificate:
    """Return the certificate of an erasure of nothing but evidence."""
    return Certificate(
        erasure.id, erasure.person, erasure.time, ErasureGround.again(erasure.reason), "", "",
        "a" * 32, "b" * 32, sole=False, again=False, told=Told.NO_ADDRESS,
        gone={Gone.EVIDENCE: len(erasure.records)}, stays=[],
    )  # fmt: skip


def bundle(database: Database, sealer: Sealer, folder: Path, origin: str | None = None) -> Bundled:
    """Write the bundle of the ledger into a new folder."""
    write = partial(write_bundle_folder, folder)
    return bundle_ledger(database, sealer.folder, LEDGER_KEY, [], write, origin)


def check(folder: Path, sealer: Sealer, held: bytes | None = None) -> dict[str, Any]:
    """Check a bundle as an auditor with or without a checkpoint does; return the findings.

    It is checked years later, since tests let years pass.

    :raises Failed: naming what does not hold.
    """
    keys = [key_of(LOG)(key) for key in sealer.folder.verifier_keys()]
    now = months_after(clock.now(), 120)
    with closing(Bundle(folder)) as files:
        return check_bundle(files, Trust(keys), [("held", held)] if held else [], now, quiet=True)


class Administrator:
    """An administrator who may do everything in the database, but has no key of the instance."""

    def __init__(self, database: Database) -> None:
        self._engine = create_engine(database.url)
        self._is_sqlite = database.is_sqlite
        if self._is_sqlite:
            with self._engine.begin() as connection:
                drop_triggers(connection)

    def rows(self, name: str) -> list[Row]:
        """Return every row of a table."""
        with self._engine.connect() as connection:
            return [dict(row) for row in connection.execute(select(_table(name))).mappings()]

    def change(self, name: str, row: Row, new: Row) -> None:
        """Change a row."""
        table = _table(name)
        self._execute(update(table).where(_is(table, row)).values(new))

    def delete(self, name: str, row: Row) -> None:
        """Delete a row."""
        table = _table(name)
        self._execute(delete(table).where(_is(table, row)))

    def insert(self, name: str, row: Row) -> None:
        """Insert a row."""
        self._execute(insert(_table(name)).values(row))

    def each_edit(
        self, name: str, row: Row, another: Callable[[Any], Any], *, but: Container[str] = ()
    ) -> Iterator[tuple[str, Any]]:
        """Change each column of a row in turn, and put it back; yield its name and old value.

        :param but: the columns to leave alone.
        """
        for column, value in row.items():
            if column not in but:
                changed = {column: another(value)}
                self.change(name, row, changed)
                yield column, value
                self.change(name, {**row, **changed}, row)

    def each_loss(self, name: str, rows: Iterable[Row]) -> Iterator[Row]:
        """Delete each row in turn, and put it back; yield it."""
        for row in rows:
            self.delete(name, row)
            yield row
            self.insert(name, row)

    def execute(self, statement: str) -> None:
        """Run a statement, which must affect at least one row."""
        with self._engine.begin() as connection:
            assert connection.execute(text(statement)).rowcount > 0

    def dispose(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _execute(self, statement: Any) -> None:
        with self._engine.begin() as connection:
            if not self._is_sqlite:
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(statement)


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _is(table: Table, row: Row) -> Any:
    return and_(*[column == row[column.name] for column in table.primary_key])


def rows_with(administrator: Administrator, table: str, **values: object) -> list[Row]:
    """Return the rows of a table that have these values."""
    return [row for row in administrator.rows(table) if values.items() <= row.items()]


def other(value: Any) -> Any:
    """Return another value of the same type, as close to this one as possible."""
    changed: dict[type, Callable[[Any], Any]] = {
        bool: lambda old: not old,
        int: lambda old: old + 1000,
        str: lambda old: old[:-1] + ("a" if old[-1:] != "a" else "b"),
        bytes: lambda old: old[:-1] + bytes([old[-1] ^ 1]),
        UUID: lambda old: UUID(int=old.int ^ 1),
        datetime: lambda old: old + timedelta(microseconds=1),
        list: lambda old: [*old[:-1], {**old[-1], "version": old[-1]["version"] + 1}],
    }
    return changed[type(value)](value)
