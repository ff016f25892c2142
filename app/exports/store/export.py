"""Exports, and the enquiries that each held."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from app.core.rules.errors import NotFound
from app.core.store.statements import insert_rows
from app.enquiries.models import Enquiry
from app.exports.models import Export, ExportChunk
from app.exports.rules.export import ExportState
from app.exports.rules.file import contains, unpack

_CHUNKS_AT_ONCE = 32
_EXPORTS_AT_ONCE = 500


def add(session: Session, export: Export) -> None:
    """Insert a requested export."""
    session.add(export)
    session.flush()


def find(session: Session, export_id: UUID) -> Export | None:
    """Return an export by its id, if there is one."""
    return session.get(Export, export_id)


def get(session: Session, export_id: UUID) -> Export:
    """Return an export by its id.

    :raises NotFound: if there is no such export.
    """
    return _known(find(session, export_id), export_id)


def lock(session: Session, export_id: UUID) -> Export:
    """Lock an export until the transaction ends, and return it freshly read.

    :raises NotFound: if there is no such export.
    """
    locked = select(Export).where(Export.id == export_id).with_for_update()
    found = session.scalars(locked, execution_options={"populate_existing": True})
    return _known(found.one_or_none(), export_id)


def _known(found: Export | None, export_id: UUID) -> Export:
    if found is None:
        raise NotFound(f"There is no export {export_id}.")
    return found


def list_by_id(session: Session, export_ids: Collection[UUID]) -> Sequence[Export]:
    """Return exports by their ids."""
    found = (
        session.scalars(select(Export).where(Export.id.in_(part))) for part in _parts(export_ids)
    )
    return [each for part in found for each in part]


def list_newest(
    session: Session,
    before: tuple[datetime, UUID] | None,
    limit: int,
    *,
    author_id: UUID | None = None,
) -> Sequence[Export]:
    """Return up to `limit` exports, newest first, older than a position (keyset, no OFFSET).

    :param author_id: the account that requested them; None for everybody's.
    """
    statement = select(Export).order_by(Export.requested_at.desc(), Export.id.desc())
    if author_id is not None:
        statement = statement.where(Export.author_id == author_id)
    if before is not None:
        statement = statement.where(tuple_(Export.requested_at, Export.id) < tuple_(*before))
    return session.scalars(statement.limit(limit)).all()


def list_in_state(session: Session, states: Collection[ExportState]) -> Sequence[Export]:
    """Return the exports in given states, the oldest request first."""
    return session.scalars(
        select(Export).where(Export.state.in_(states)).order_by(Export.requested_at, Export.id)
    ).all()


def find_under_way(session: Session, saved_id: UUID, actor: str) -> Export | None:
    """Return an actor's latest export by saved terms that awaits approval or can be taken."""
    under_way = (ExportState.AWAITING_APPROVAL, ExportState.APPROVED)
    theirs = select(Export).where(
        Export.saved_id == saved_id, Export.actor == actor, Export.state.in_(under_way)
    )
    return session.scalars(theirs.order_by(Export.requested_at.desc(), Export.id.desc())).first()


def count_in_state(session: Session, states: Collection[ExportState]) -> int:
    """Return the number of exports in given states."""
    found = select(func.count()).select_from(Export).where(Export.state.in_(states))
    return session.scalar(found) or 0


def report_progress(session: Session, export_id: UUID, rows: int, at: datetime) -> bool:
    """Record the number of rows written; return whether the export is still running."""
    statement = (
        update(Export)
        .where(Export.id == export_id, Export.state == ExportState.RUNNING.value)
        .values(progress=rows, progress_at=at)
        .returning(Export.id)
    )
    options = {"synchronize_session": False}
    return session.execute(statement, execution_options=options).first() is not None


def list_stale(session: Session, before: datetime) -> Sequence[Export]:
    """Return the running exports without a sign of life since a moment."""
    return session.scalars(
        select(Export).where(Export.state == ExportState.RUNNING.value, Export.progress_at < before)
    ).all()


def list_with_file(session: Session, export_ids: Collection[UUID], now: datetime) -> set[UUID]:
    """Return the exports whose file is being written, or can be downloaded at a moment."""
    has_file = or_(
        Export.state == ExportState.RUNNING.value,
        and_(Export.state == ExportState.COMPLETE.value, Export.file_until > now),
    )
    return {
        each
        for part in _parts(export_ids)
        for each in session.scalars(select(Export.id).where(Export.id.in_(part), has_file))
    }


def _parts(export_ids: Collection[UUID]) -> Iterator[Sequence[UUID]]:
    waiting = sorted(export_ids)
    for start in range(0, len(waiting), _EXPORTS_AT_ONCE):
        yield waiting[start : start + _EXPORTS_AT_ONCE]


def list_earlier(session: Session, export: Export, now: datetime) -> Sequence[UUID]:
    """Return the author's earlier exports, whose enquiries count as exported, at a moment.

    They are complete, and have reached the author or can still be fetched. One that was aborted, or
    that nobody fetched in time, does not count: what it held is still new to the author.
    """
    had = or_(
        Export.prepared.is_(False),
        Export.fetched_at.is_not(None),
        Export.file_until > now,
    )
    return _alike(session, export, and_(Export.state == ExportState.COMPLETE.value, had))


def wait_for_openings(session: Session, export: Export) -> None:
    """Wait until an author's other exports are open; keep more from it until the transaction ends.

    Opening an export changes its row, so two transactions that open one each take turns here.
    """
    states = (ExportState.APPROVED, ExportState.QUEUED, ExportState.RUNNING)
    theirs = Export.author_id.is_not_distinct_from(export.author_id)
    open_ones = select(Export.id).where(theirs, Export.state.in_(states))
    session.execute(open_ones.order_by(Export.id).with_for_update())


def is_alike_running(session: Session, export: Export) -> bool:
    """Return whether an export of the same author, name, purpose and filter is being written."""
    return bool(_alike(session, export, Export.state == ExportState.RUNNING.value))


def _alike(session: Session, export: Export, condition: ColumnElement[bool]) -> Sequence[UUID]:
    """Return the exports of the same author, name, purpose and filter that fit a condition."""
    rows = session.execute(
        select(Export.id, Export.filter).where(
            _of_author(export), Export.id != export.id, condition
        )
    )
    return [export_id for export_id, chosen in rows if chosen == export.filter]


def _of_author(export: Export) -> ColumnElement[bool]:
    # Files of a saved export often have other readers than those that its author takes by hand.
    return and_(
        Export.actor == export.actor,
        Export.purpose == export.purpose,
        Export.saved_id.is_not_distinct_from(export.saved_id),
    )


def insert_chunks(session: Session, export_id: UUID, chunks: Sequence[Mapping[str, Any]]) -> None:
    """Record the enquiries that an export held."""
    # In batches, so that the driver does not copy all of them at once.
    for start in range(0, len(chunks), _CHUNKS_AT_ONCE):
        some = chunks[start : start + _CHUNKS_AT_ONCE]
        rows = [{**chunk, "export_id": export_id} for chunk in some]
        insert_rows(session, ExportChunk, rows)


def list_for_enquiry(session: Session, enquiry_id: UUID) -> Sequence[Export]:
    """Return the exports that held an enquiry, newest first.

    Exports whose content is unknown, since their writer was killed, are included if the enquiry
    existed at their snapshot; their `count` is None.
    """
    rows = session.execute(select(Export.id, _chunk_around(enquiry_id), _may_contain(enquiry_id)))
    found = {
        export_id
        for export_id, ids, may_contain in rows
        if may_contain or (ids is not None and contains(ids, enquiry_id))
    }
    return sorted(
        list_by_id(session, found),
        key=lambda each: (each.snapshot_at or each.requested_at, each.id),
        reverse=True,
    )


def _chunk_around(enquiry_id: UUID) -> ColumnElement[bytes | None]:
    """Return the ids of the export's chunk that includes an id; NULL if there is none.

    The index answers a subquery of one row for each export; it might not answer a join.
    """
    return (
        select(case((ExportChunk.last_id >= enquiry_id, ExportChunk.ids)))
        .where(ExportChunk.export_id == Export.id, ExportChunk.first_id <= enquiry_id)
        .order_by(ExportChunk.first_id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _may_contain(enquiry_id: UUID) -> ColumnElement[bool]:
    from_before = select(Enquiry.id).where(
        Enquiry.id == enquiry_id, Enquiry.received_at <= Export.snapshot_at
    )
    return and_(
        Export.state == ExportState.ABORTED.value,
        Export.count.is_(None),
        Export.snapshot_at.is_not(None),
        from_before.exists(),
    )


def any_contains(
    session: Session, export_ids: Collection[UUID], enquiry_ids: Collection[UUID]
) -> bool:
    """Return whether any of the exports held any of the enquiries."""
    return any(
        contains(ids, enquiry_id)
        for enquiry_id in enquiry_ids
        for ids in session.scalars(
            select(ExportChunk.ids).where(
                ExportChunk.export_id.in_(export_ids),
                ExportChunk.first_id <= enquiry_id,
                ExportChunk.last_id >= enquiry_id,
            )
        )
    )


def iter_members(session: Session, export_id: UUID) -> Iterator[bytes]:
    """Yield the ids of the enquiries that an export held, in order."""
    last = None
    while True:
        statement = select(ExportChunk.first_id, ExportChunk.ids).where(
            ExportChunk.export_id == export_id
        )
        if last is not None:
            statement = statement.where(ExportChunk.first_id > last)
        rows = session.execute(
            statement.order_by(ExportChunk.first_id).limit(_CHUNKS_AT_ONCE)
        ).all()
        for _first, ids in rows:
            yield from unpack(ids)
        if len(rows) < _CHUNKS_AT_ONCE:
            return
        last = rows[-1][0]
