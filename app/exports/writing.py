"""The writing of an export, in batches from one snapshot; its end is always recorded."""

import hashlib
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import Self

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import keep_others_from_changing
from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import (
    FILE_KEPT_HOURS,
    AuthorBarred,
    ExportState,
    ExportStopped,
    LeftOut,
)
from app.exports.rules.file import Members
from app.exports.steps.choice import RowChoice
from app.exports.steps.consent_watch import ConsentWatch
from app.exports.steps.layouts import writer_for
from app.exports.steps.receivers import open_missed_tasks
from app.exports.steps.second_person import may_export, rules_in_force
from app.exports.steps.voiding import void_file
from app.exports.store import export as exports
from app.exports.store.candidates import count_candidates, scope_of
from app.exports.store.lines import joined
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.steps.contact import ContactCheck
from app.ledger.steps.verification import request_verification

_SIGN_OF_LIFE = timedelta(seconds=1)
_MOST = 2**31
_ARRIVING = 1_000  # Leads that may come between this count and the snapshot of the export.


class ExportStream:
    """The stream of an export's bytes as they are written; the reader must close it.

    Consent is judged at the moment of writing: each batch is read from the snapshot and then
    checked for people who have withdrawn, been erased or been held since, unless nothing was
    committed meanwhile. The export is complete once the last byte has been taken. If the stream is
    closed earlier or fails, the export is aborted, and its record says what had left by then. So it
    is within a second if its author loses the account or the role.

    An address or a number leaves only if a sealed act of its person vouches for it.

    :param folder: the ledger's own, with the keys that its checkpoints are checked with.
    :param content: the words of headings and values.
    :param export: just opened.
    :param clock: returns the present moment.
    :param keep: called when the last byte has been taken, before the export counts as complete, so
        that a caller that prepares a file can make it durable. An exception aborts the export.
    """

    def __init__(
        self,
        database: Database,
        ledger_key: bytes,
        folder: LedgerFolder,
        content: Content,
        export: Export,
        rules: ExportRules,
        clock: Callable[[], datetime],
        keep: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._ledger_key = ledger_key
        self._folder = folder
        self._export = export
        self._clock = clock
        self._keep = keep
        self._request = export.request
        self._at = self._seen_at = export.snapshot_at or clock()
        with database.reading() as session:
            in_force = rules_in_force(session, rules)
        self._scope = scope_of(self._request, export.author_id, in_force, self._at)
        self._writer = writer_for(content, self._request, self._most_rows())
        self._members = Members()
        self._left_out: Mapping[LeftOut, int] = {}
        self._digest = hashlib.sha256()
        self._bytes = 0
        self._pieces = self._run()
        # A generator that has not started cannot be closed: from here on its end is recorded.
        self._piece = next(self._pieces)

    @property
    def rows(self) -> int:
        """The number of rows written so far."""
        return self._members.count

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        """Return the next piece, which is never empty."""
        while not self._piece:
            self._piece = next(self._pieces)
        piece, self._piece = self._piece, b""
        return piece

    def close(self) -> None:
        """End the writing; an incomplete export is aborted."""
        self._pieces.close()
        self._writer.close()

    def _most_rows(self) -> int:
        # A workbook must know before its first row how many sheets it may need.
        if not self._request.format.is_sized_first:
            return 0
        with self._database.reading() as session:
            return count_candidates(session, self._scope, _MOST) + _ARRIVING

    def _run(self) -> Generator[bytes]:
        with (
            self._database.reading(streamed=True) as snapshot,
            self._database.reading_beside(snapshot) as beside,
            self._database.reading_on() as fresh,
        ):
            watch = ConsentWatch(beside, self._request.purpose, self._at)
            try:
                with closing(self._write(snapshot, beside, fresh, watch)) as pieces:
                    for piece in pieces:
                        self._digest.update(piece)
                        self._bytes += len(piece)
                        yield piece
                        self._give_sign_of_life()
                self._require_author()
                self._keep()
                self._finish(ExportState.COMPLETE, watch, beside)
            except ExportStopped:
                raise
            except BaseException:
                self._finish(ExportState.ABORTED, watch, beside)
                raise

    def _write(
        self, snapshot: Session, beside: Session, fresh: Session, watch: ConsentWatch
    ) -> Generator[bytes]:
        yield self._writer.begin()
        contacts = ContactCheck(beside, self._ledger_key, self._folder)
        choice = RowChoice(
            snapshot, beside, self._export, self._request, self._scope, watch, contacts
        )
        self._left_out = choice.left_out
        as_lines = self._writer.are_lines and choice.can_be_lines
        write = self._lines if as_lines else self._rows
        with closing(write(choice, fresh)) as pieces:
            for ids, piece in pieces:
                self._members.extend(ids)
                yield piece
        yield from self._writer.end()

    def _rows(self, choice: RowChoice, fresh: Session) -> Generator[tuple[Sequence[bytes], bytes]]:
        with closing(choice.rows()) as batches:
            for batch in batches:
                rows = choice.choose(batch, fresh, self._clock())
                fresh.close()
                ids = [each.enquiry_id.bytes for each in rows]
                yield ids, self._writer.rows([each.values for each in rows])

    def _lines(self, choice: RowChoice, fresh: Session) -> Generator[tuple[Sequence[bytes], bytes]]:
        with closing(choice.lines()) as batches:
            for batch in batches:
                ids, lines = choice.choose_lines(batch, fresh, self._clock(), self._writer.rows)
                fresh.close()
                yield ids, joined(lines)

    def _give_sign_of_life(self) -> None:
        now = self._clock()
        if now - self._seen_at < _SIGN_OF_LIFE:
            return
        self._seen_at = now
        self._require_author()
        with self._database.transaction() as session:
            if not exports.report_progress(session, self._export.id, self._members.count, now):
                raise ExportStopped(f"The export {self._export.id} has been closed meanwhile.")

    def _require_author(self) -> None:
        with self._database.reading() as session:
            if not may_export(session, self._export):
                raise AuthorBarred(f"The author of the export {self._export.id} may not export.")

    def _finish(self, state: ExportState, watch: ConsentWatch, beside: Session) -> None:
        """Close the export: record its content, its enquiries, and changes since.

        A prepared file can be fetched from now on, unless somebody in it has withdrawn or been
        erased since. Its receiver is to be notified of corrections that it does not hold.

        :param beside: on the snapshot; the session that copied rows out may have been cut off.
        :raises ExportStopped: if the export is not being written any more.
        """
        now, members, digest = self._clock(), self._members, self._digest.hexdigest()
        with self._database.transaction() as session:
            export = exports.lock(session, self._export.id)
            if export.state != ExportState.RUNNING:
                raise ExportStopped(f"The export {self._export.id} was closed by another process.")
            exports.insert_chunks(session, export.id, members.chunks)
            keep_others_from_changing(session)
            export.withdrawn_since = watch.since(session, members)
            export.state = state.value
            export.closed_at = export.progress_at = now
            export.count = export.progress = members.count
            export.bytes, export.sha256 = self._bytes, digest
            export.members_sha256 = members.sha256
            export.left_out = {each.value: self._left_out.get(each, 0) for each in LeftOut}
            if state is ExportState.COMPLETE and export.prepared:
                export.file_until = now + timedelta(hours=FILE_KEPT_HOURS)
            open_missed_tasks(session, beside, export, members.contains, now)
            write_audit(
                session,
                self._ledger_key,
                AuditEvent.EXPORT_CLOSED,
                actor=export.actor,
                at=now,
                subject=export.id.hex,
                details={
                    "outcome": export.state,
                    "count": members.count,
                    "bytes": self._bytes,
                    "sha256": digest,
                    "members_sha256": members.sha256,
                    "left_out": sum(self._left_out.values()),
                    "withdrawn_since": len(export.withdrawn_since),
                },
            )
            if self._left_out.get(LeftOut.UNPROVEN):
                request_verification(session, self._ledger_key, actor=SYSTEM, now=now)
            if export.file_until is not None and export.withdrawn_since:
                void_file(session, self._ledger_key, export, len(export.withdrawn_since), now)
