"""The keys that the hosts of a database share, known there by their fingerprints."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.outside.secret_files import ROTATED
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.keys import KeyMark, Secrets, marks_of, strange_keys
from app.core.steps.records import write_audit
from app.core.store.instance_key import add_mark, change_mark, list_marks


class _AnotherFirst(Exception):
    """Another host has published its keys first, so none of this one's are stored."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = names


def recognise_keys(database: Database, secrets: Secrets) -> Sequence[str]:
    """Compare a host's keys with the database's; return the names of differing ones.

    The first host's keys become known, and those which a rotation made; nothing if one is another.

    :param secrets: as they are stored.
    :raises StorageUnavailable: if the database cannot be used.
    """
    own = marks_of(secrets)
    with database.reading() as session:
        known = list_marks(session)
    if strange := strange_keys(own.values(), known):
        return strange
    if own == known:
        return ()
    try:
        with database.transaction() as session:
            _make_known(session, own)
    except _AnotherFirst as others:
        return others.names
    return ()


def _make_known(session: Session, own: Mapping[str, KeyMark]) -> None:
    for mark in own.values():
        add_mark(session, mark)
    known = list_marks(session)
    if strange := strange_keys(own.values(), known):
        raise _AnotherFirst(strange)
    _change(session, own, known)


def adopt_keys(database: Database, secrets: Secrets, now: datetime) -> Sequence[str]:
    """Make a host's keys the database's; return the names of the replaced ones.

    :raises StorageUnavailable: if the database cannot be used.
    """
    own = marks_of(secrets)
    with database.transaction() as session:
        strange = strange_keys(own.values(), list_marks(session))
        for mark in own.values():
            add_mark(session, mark)
        _change(session, own, list_marks(session))
        for name in [name for name, file in ROTATED.items() if file in strange]:
            write_audit(
                session,
                secrets.ledger_key,
                AuditEvent.SECRET_ROTATED,
                actor=OPERATOR,
                at=now,
                details={"secret": name},
            )
    return strange


def _change(session: Session, own: Mapping[str, KeyMark], known: Mapping[str, KeyMark]) -> None:
    for mark in own.values():
        if mark != known[mark.name]:
            change_mark(session, mark)
