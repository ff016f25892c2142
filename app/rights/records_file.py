"""The consent records that pass a filter, taken as a file for a reason."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from app.consent.models import ConsentRecord
from app.consent.rules.record_filter import RecordFilter
from app.consent.store.record_list import iter_places, list_facets, list_told, read_records
from app.consent.store.withdrawals import wait_for_erasures
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import canonical_json
from app.core.steps.records import new_id, write_audit
from app.core.store.statements import insert_row
from app.exports.rules.export import DatabaseBehind
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.rules.bundle import RowState
from app.ledger.steps.evidence import judge_rows
from app.ledger.steps.outside_acts import lacks_acts, undoes_withdrawals
from app.rights.models import RecordsFile
from app.rights.rules.subjects import reason_sha256
from app.rights.store import records_file

_AT_ONCE = 500
_SALT_BYTES = 32


@dataclass(frozen=True)
class FileRecord:
    """One record of a file.

    :param decisions: the effect of each of its decisions, by purpose.
    :param state: whether the row agrees with its evidence.
    """

    record: ConsentRecord
    decisions: Mapping[str, str]
    state: RowState


def take_records(
    database: Database,
    ledger_key: bytes,
    asked: RecordFilter,
    query: Mapping[str, str],
    lists: OutsideLists,
    *,
    actor: str,
    reason: str,
    now: datetime,
) -> Iterator[Sequence[FileRecord]]:
    """Return the records that pass a filter in batches, newest first, from one snapshot.

    The reason is stored and an audit event written before the first batch is returned; another one
    has the count, once the last batch has been taken. A file whose reader left early, or whose
    writing failed, has no such event.

    :param query: the filter as a page's address has it, to be kept with the reason.
    :param lists: the erasures and withdrawals that a restored database may lack.
    :raises DatabaseBehind: if it lacks any.
    """
    file_id, salt = new_id(now), secrets.token_bytes(_SALT_BYTES)
    row = {"id": file_id, "at": now, "actor": actor, "reason": reason, "salt": salt}
    with database.transaction() as session:
        wait_for_erasures(session)
        if lacks_acts(session, lists) or undoes_withdrawals(session, lists):
            raise DatabaseBehind("The database lacks what is listed outside it.")
        insert_row(session, RecordsFile, {**row, "asked": dict(query)})
        write_audit(
            session,
            ledger_key,
            AuditEvent.CONSENTS_TAKEN,
            actor=actor,
            at=now,
            subject=file_id.hex,
            details={
                "reason_sha256": reason_sha256(salt, reason),
                "asked_sha256": reason_sha256(salt, canonical_json(dict(query)).decode()),
            },
        )
    return _batches(database, ledger_key, asked, file_id, actor=actor, now=now)


def _batches(
    database: Database,
    ledger_key: bytes,
    asked: RecordFilter,
    file_id: UUID,
    *,
    actor: str,
    now: datetime,
) -> Iterator[Sequence[FileRecord]]:
    count = 0
    with database.reading(streamed=True) as session:
        places = iter_places(session, asked, list_facets(session), None, _AT_ONCE)
        while ids := [each for _at, each in islice(places, _AT_ONCE)]:
            found = read_records(session, ids)
            decisions = list_told(session, found)
            states = judge_rows(session, [each.commitment for each in found])
            count += len(found)
            yield [FileRecord(each, decisions[each.id], states[each.commitment]) for each in found]
            session.expunge_all()
    with database.transaction() as session:
        records_file.complete(session, file_id, count)
        write_audit(
            session,
            ledger_key,
            AuditEvent.CONSENTS_HANDED_OVER,
            actor=actor,
            at=now,
            subject=file_id.hex,
            details={"count": count},
        )
