"""The fingerprints of the keys that the hosts of a database share."""

from collections.abc import Mapping

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.models import InstanceKey
from app.core.rules.keys import KeyMark
from app.core.store.statements import insert_unless_present


def list_marks(session: Session) -> Mapping[str, KeyMark]:
    """Return the marks of the keys that are known, by name."""
    columns = (InstanceKey.name, InstanceKey.present, InstanceKey.before)
    return {row.name: KeyMark(*row) for row in session.execute(select(*columns))}


def add_mark(session: Session, mark: KeyMark) -> None:
    """Store the mark of a key that is not known yet; one that is known stays."""
    insert_unless_present(session, InstanceKey, vars(mark))


def change_mark(session: Session, mark: KeyMark) -> None:
    """Store the mark of a key in place of the known one."""
    session.execute(
        update(InstanceKey)
        .where(InstanceKey.name == mark.name)
        .values(present=mark.present, before=mark.before)
    )
