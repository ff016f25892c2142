"""Reports from the record of an export: readme, columns, enquiries held, later withdrawals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.consent.store.withdrawals import list_changes, list_enquiries
from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.export import ExportFormat, ExportPurpose, ExportRequest, LeftOut
from app.exports.steps.consent_watch import purposes_of
from app.exports.steps.layouts import explained_columns
from app.exports.steps.voiding import in_file
from app.exports.store import export as exports
from app.leads.rules.inbox_filters import values_of
from app.leads.store.lead import list_references

_MOST_NAMED = 1000


@dataclass(frozen=True)
class Traced:
    """An export that held an enquiry.

    :param reference: of the enquiry, or its random id if it is erased.
    :param surely: False if the process that wrote the file was cut off, so nobody knows for sure.
    """

    export: Export
    reference: str
    surely: bool


def trace_exports(
    database: Database, ledger_key: bytes, *, actor: str, subject_id: UUID, now: datetime
) -> Sequence[Traced]:
    """Return the exports that held a person's enquiries, the newest first.

    :param subject_id: of a person, or of an enquiry, which is all that is left of an erased person.
    """
    with database.transaction() as session:
        enquiries = list_enquiries(session, {subject_id}).get(subject_id, [subject_id])
        named = list_references(session, enquiries)
        found = [
            Traced(each, named.get(enquiry, (None, enquiry.hex))[1], each.count is not None)
            for enquiry in enquiries
            for each in exports.list_for_enquiry(session, enquiry)
        ]
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORTS_TRACED,
            actor=actor,
            at=now,
            subject=subject_id.hex,
            details={"count": len(found)},
        )
    return sorted(found, key=lambda each: each.export.requested_at, reverse=True)


@dataclass(frozen=True)
class LeftSince:
    """An enquiry in a file, whose person has withdrawn since."""

    lead_id: UUID
    reference: str
    at: datetime


def follow_export(database: Database, export: Export) -> Sequence[LeftSince]:
    """Return the enquiries of a file whose people have withdrawn after it was closed.

    The consent that the file rests on counts: to handling, and for news also to its channel.
    Erased people are not included, since nothing of theirs is left to name.
    """
    if export.closed_at is None:
        return []
    purposes = purposes_of(ExportPurpose(export.purpose))
    with database.reading() as session:
        changes = list_changes(session, export.closed_at, purposes)
        left = {each.person_id: each.at for each in changes if not each.erased}
        held = in_file(session, export, left)
        named = list_references(session, held)
    found = [
        LeftSince(*named[each], left[person]) for each, person in held.items() if each in named
    ]
    return sorted(found, key=lambda each: (each.at, each.reference))


def explain_export(
    content: Content, request: ExportRequest, language: str
) -> Sequence[tuple[str, str]]:
    """Return the name of each column in the file, with its meaning in a reader's language."""
    called = explained_columns(content, request)
    means = explained_columns(content, replace(request, language=language))
    return [(name, meaning) for (name, _), (_, meaning) in zip(called, means, strict=True)]


def describe_export(
    database: Database, content: Content, export_id: UUID, file_name: str = ""
) -> tuple[str, str]:
    """Return the name and the text of an export's readme, in the language of its labels.

    It describes the present state of the export and names nobody in the file: enquiries to be
    removed from it are listed by reference.

    :param file_name: the name of its file, if it is not the usual one.
    :raises NotFound: if there is no such export.
    """
    with database.reading() as session:
        export = exports.get(session, export_id)
        said = _Readme(session, content, export, file_name or export.file_name)
        parts = (said.facts(), said.since(), said.left_out(), said.how(), said.columns())
        text = "\n\n".join("\n".join(part) for part in parts if part)
        return export.readme_name, f"{text}\n"


class _Readme:
    def __init__(self, session: Session, content: Content, export: Export, file_name: str) -> None:
        self._file_name = file_name
        self._session = session
        self._content = content
        self._export = export
        self._zone = ZoneInfo(export.time_zone)

    def facts(self) -> list[str]:
        export, names = self._export, staff.names_by_id(self._session)
        people = {UUID(key).hex: name for key, name in names.items()}
        purpose = self._content.choice_label("export_purpose", export.purpose, export.language)
        told = [
            self._say("title", file=self._file_name),
            "",
            self._line("purpose", purpose),
            self._line("reason", " ".join(export.reason.split())),
            self._line("by", people.get(export.actor, self._word("exports.operator"))),
            self._line("asked", self._moment(export.requested_at)),
        ]
        if export.approver_id and export.approved_at:
            name = people.get(export.approver_id.hex, export.approver_id.hex)
            time = self._moment(export.approved_at)
            told.append(
                self._line("approved", self._word("staff.history.entry", name=name, time=time))
            )
        told.append(self._line("leads", self._leads(people)))
        if export.since_last:
            told.append(self._say("since_last"))
        if export.snapshot_at:
            told.append(self._line("snapshot", self._moment(export.snapshot_at)))
        told.append(self._line("state", self._word(f"exports.states.{export.state}")))
        if export.count is not None:
            told += [
                self._line("rows", f"{export.count:,}"),
                self._line("bytes", f"{export.bytes:,}"),
                self._line("sha256", str(export.sha256)),
            ]
        return [*told, self._line("id", export.id.hex)]

    def since(self) -> list[str]:
        """Return the lines on the enquiries to be removed from the file."""
        acts = self._export.withdrawn_since
        found = list_references(self._session, [UUID(each["enquiry"]) for each in acts])
        lines = [
            self._say(
                "act",
                reference=found.get(UUID(act["enquiry"]), (None, act["enquiry"]))[1],
                act=self._word(f"exports.left_out.{act['act']}"),
                at=self._moment(datetime.fromisoformat(act["at"])),
            )
            for act in acts[:_MOST_NAMED]
        ]
        return [self._say("since", n=len(acts)), *lines] if acts else []

    def left_out(self) -> list[str]:
        counts = self._export.left_out
        if not counts:
            return []
        lines = [
            self._say(
                "line",
                label=self._word(f"exports.left_out.{reason}"),
                value=f"{counts.get(reason.value, 0):,}",
            )
            for reason in LeftOut
        ]
        return [self._say("left_out"), *lines]

    def how(self) -> list[str]:
        of_csv = ("guard", "inverse") if self._export.format == ExportFormat.CSV else ()
        return [
            self._say("how"),
            self._say(f"formats.{self._export.format}", zone=self._zone.key),
            *map(self._say, (*of_csv, "care")),
        ]

    def columns(self) -> list[str]:
        columns = explained_columns(self._content, self._export.request)
        lines = [self._say("line", label=name, value=meaning) for name, meaning in columns]
        return [self._say("columns", schema=self._export.schema), *lines]

    def _leads(self, people: Mapping[str, str]) -> str:
        chosen: Mapping[str, Any] = self._export.filter
        if "leads" in chosen:
            return self._say("ticked", n=len(chosen["leads"]))
        told = [self._word(f"inbox.folders.{chosen['folder']}")]
        for name, value in chosen.items():
            if name != "folder":
                label = self._word(f"inbox.filters.{name}")
                values = values_of(name, value)
                shown = ", ".join(people.get(each.replace("-", ""), each) for each in values)
                told.append(self._say("line", label=label, value=shown))
        return self._word("export_columns.between").join(told)

    def _line(self, key: str, value: str) -> str:
        return self._say("line", label=self._say(f"label.{key}"), value=value)

    def _moment(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%Y-%m-%d %H:%M:%S} ({self._zone.key})"

    def _say(self, key: str, **values: object) -> str:
        return self._word(f"export_readme.{key}", **values)

    def _word(self, key: str, **values: object) -> str:
        return self._content.text(self._export.language, key, **values)
