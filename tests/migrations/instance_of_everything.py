"""An instance with rows in every table: a demonstration, and further work by its staff."""

from dataclasses import fields
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    Time,
    Uuid,
    insert,
    select,
)
from sqlalchemy.orm import Session

from app.backup.store.tables import copied_tables
from app.cli.ledger.command import make_sealer
from app.consent.transfers import end_mechanism
from app.core.config import Secrets, Settings
from app.core.db import Database
from app.core.models import UtcDateTime
from tests.ledger.checks.test_every_column import overwrite
from tests.ledger.checks.test_verify_ledger import verified
from tests.support.consent.transfers import OFFICER, record
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.rights.erasing import erase, known_everywhere
from tests.support.zone_command import run_zone

LEADS = 2
LEFT_EMPTY = {
    "ledger_closing": "Nothing rings in a sound ledger, so nobody closes an alarm.",
    "ledger_quarantine": "Only what the service did not write is moved there.",
}
"""Tables without a row, each with the reason."""
SECRETS = "secrets"


def make_secrets(instance: Path) -> None:
    """Give an instance its keys, the same ones each time, so that none needs to be kept."""
    folder = instance / SECRETS
    folder.mkdir(mode=0o700, parents=True)
    instance.chmod(0o700)
    for name in (field.name for field in fields(Secrets)):
        key = LEDGER_KEY if name == "ledger_key" else sha256(f"released {name}".encode()).digest()
        (folder / name).write_text(f"{key.hex()}\n", "ascii")
        (folder / name).chmod(0o600)


def make_instance(outer: Path) -> Path:
    """Make the instance in a folder; return its own folder."""
    instance = outer / "demo"
    make_secrets(instance)
    run_zone("demo", "--count", str(LEADS), settings={"ZONE_INSTANCE": str(outer)})
    settings = {"ZONE_INSTANCE": str(instance)}
    database = Database(f"sqlite:///{instance / 'zone.db'}")
    certificate = erase(database, instance, known_everywhere(database, instance).person_id)
    overwrite(database, UUID(certificate.erasure))
    end_mechanism(database, LEDGER_KEY, record(database), reason="Over.", actor=OFFICER, now=NOW)
    known_everywhere(database, instance)
    run_zone("ledger", "seal", settings=settings)
    verified(database, make_sealer(Settings(instance=instance)))
    run_zone("ledger", "seal", settings=settings)
    write_to_us(database)
    fill_empty(database)
    run_zone("check", settings=settings)
    database.dispose()
    return instance


def fill_empty(database: Database) -> None:
    """Insert a row into each table that has none: references lead to rows that are there."""
    with database.transaction() as session:
        for table in copied_tables():
            empty = session.execute(select(table).limit(1)).first() is None
            if empty and table.name not in LEFT_EMPTY:
                row = {column.name: _value(session, column) for column in table.columns}
                session.connection().execute(insert(table), [row])


def _value(session: Session, column: Column[Any]) -> object:
    for key in column.foreign_keys:
        return session.scalars(select(key.column).limit(1)).one()
    values: dict[type, object] = {
        Uuid: UUID(int=1),
        UtcDateTime: NOW + timedelta(hours=2),
        Date: date(2027, 1, 1),
        Time: time(9, 30),
        JSON: [],
        Boolean: False,
        Integer: 1,
        LargeBinary: b"\x00\x01",
        datetime: NOW,
    }
    found = next((each for kind, each in values.items() if isinstance(column.type, kind)), None)
    return "x" if found is None else found
