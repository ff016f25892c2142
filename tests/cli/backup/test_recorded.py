"""Backups that are made, verified and restored leave events, which the ledger seals."""

from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import OPERATOR, AuditEvent
from tests.cli.backup.conftest import Backups
from tests.support.stored import every
from tests.support.zone_command import run_zone


def events(database: Database) -> list[tuple[str, str]]:
    """Return the events about backups with their actors."""
    about = AuditRecord.event.like("operator:backup:%")
    found = every(database, select(AuditRecord).where(about).order_by(AuditRecord.at))
    return [(each.event, each.actor) for each in found]


def test_what_is_done_with_backups_is_recorded_where_it_is_done(backups: Backups) -> None:
    file = backups.make()
    run_zone("backup", "verify", str(file), *backups.keys)
    backups.restore(file)

    assert events(backups.database) == [
        (AuditEvent.BACKUP_MADE.tag, OPERATOR),
        (AuditEvent.BACKUP_VERIFIED.tag, OPERATOR),
    ]
    restored = backups.there()
    assert events(restored) == [(AuditEvent.BACKUP_RESTORED.tag, OPERATOR)]
    restored.dispose()
    # Nothing was signed by the restore; the first sealing seals its event.
    assert "Sealed 1;" in run_zone("ledger", "seal", settings=backups.elsewhere).output
    run_zone("ledger", "check", settings=backups.elsewhere)


def test_a_verification_elsewhere_needs_no_database(backups: Backups) -> None:
    file = backups.make()
    elsewhere = {"ZONE_INSTANCE": str(backups.folder / "laptop")}

    run_zone("backup", "verify", str(file), *backups.keys, settings=elsewhere)

    assert not (backups.folder / "laptop" / "zone.db").exists()
    assert not (backups.folder / "laptop" / "secrets").exists()
