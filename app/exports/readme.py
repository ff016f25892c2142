"""The readme beside an export's file: whom it holds and why, and how to read it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.content import Content
from app.core.db import Database
from app.core.rules.errors import existing
from app.exports.models import Export
from app.exports.rules.export import ExportFormat, LeftOut, Preset
from app.exports.steps.writers import explained_columns
from app.exports.store import export as exports
from app.leads.store.lead import list_references

_MOST_NAMED = 1000


def describe_export(
    database: Database, content: Content, export_id: UUID, file_name: str = ""
) -> tuple[str, str]:
    """Return the name and the text of an export's readme, in the language of its labels.

    It tells how the export stands now, and names nobody whom the file holds: who is to be taken out
    of it is told by reference.

    :param file_name: what its file is called, if not as files of exports usually are.
    :raises NotFound: if there is no such export.
    """
    with database.reading() as session:
        export = existing(exports.find(session, export_id), f"There is no export {export_id}.")
        said = _Readme(session, content, export, file_name or export.file_name)
        parts = (said.facts(), said.since(), said.left_out(), said.how(), said.columns())
        text = "\n\n".join("\n".join(part) for each in parts if (part := list(each)))
        return export.readme_name, f"{text}\n"


class _Readme:
    def __init__(self, session: Session, content: Content, export: Export, file_name: str) -> None:
        self._file_name = file_name
        self._session = session
        self._content = content
        self._export = export
        self._zone = ZoneInfo(export.time_zone)

    def facts(self) -> Iterator[str]:
        export, names = self._export, staff.names_by_id(self._session)
        people = {UUID(key).hex: name for key, name in names.items()}
        yield self._say("title", file=self._file_name)
        yield ""
        yield self._line("purpose", self._purpose())
        yield self._line("reason", " ".join(export.reason.split()))
        yield self._line("by", people.get(export.actor, self._word("exports.operator")))
        yield self._line("asked", self._moment(export.requested_at))
        if export.approver_id and export.approved_at:
            approver = people.get(export.approver_id.hex, export.approver_id.hex)
            time = self._moment(export.approved_at)
            yield self._line(
                "approved", self._word("staff.history.entry", name=approver, time=time)
            )
        yield self._line("leads", self._leads(people))
        if export.since_last:
            yield self._say("since_last")
        if export.snapshot_at:
            yield self._line("snapshot", self._moment(export.snapshot_at))
        yield self._line("state", self._word(f"exports.states.{export.state}"))
        if export.count is not None:
            yield self._line("rows", f"{export.count:,}")
            yield self._line("bytes", f"{export.bytes:,}")
            yield self._line("sha256", str(export.sha256))
        yield self._line("id", export.id.hex)

    def since(self) -> Iterator[str]:
        """Yield who is to be taken out of the file again."""
        acts = self._export.withdrawn_since
        if not acts:
            return
        yield self._say("since", n=len(acts))
        found = list_references(self._session, [UUID(each["enquiry"]) for each in acts])
        for act in acts[:_MOST_NAMED]:
            _lead, reference = found.get(UUID(act["enquiry"]), (None, act["enquiry"]))
            at = self._moment(datetime.fromisoformat(act["at"]))
            said = self._word(f"exports.left_out.{act['act']}")
            yield self._say("act", reference=reference, act=said, at=at)

    def left_out(self) -> Iterator[str]:
        counts = self._export.left_out
        if not counts:
            return
        yield self._say("left_out")
        for reason in LeftOut:
            label = self._word(f"exports.left_out.{reason}")
            yield self._say("line", label=label, value=f"{counts.get(reason.value, 0):,}")

    def how(self) -> Iterator[str]:
        yield self._say("how")
        yield self._say(f"formats.{self._export.format}", zone=self._zone.key)
        if self._export.format == ExportFormat.CSV:
            yield self._say("guard")
            yield self._say("inverse")
        yield self._say("care")

    def columns(self) -> Iterator[str]:
        export = self._export
        yield self._say("columns", schema=export.schema)
        for name, meaning in explained_columns(
            self._content,
            format=ExportFormat(export.format),
            preset=Preset(export.preset),
            language=export.language,
            columns=export.columns,
            zone=self._zone,
        ):
            yield self._say("line", label=name, value=meaning)

    def _purpose(self) -> str:
        return self._content.choice_label(
            "export_purpose", self._export.purpose, self._export.language
        )

    def _leads(self, people: Mapping[str, str]) -> str:
        chosen: Mapping[str, Any] = self._export.filter
        if "leads" in chosen:
            return self._say("ticked", n=len(chosen["leads"]))
        told = [self._word(f"inbox.folders.{chosen['folder']}")]
        for name, value in chosen.items():
            if name != "folder":
                label = self._word(f"inbox.filters.{name}")
                person = people.get(value.replace("-", ""), value)
                told.append(self._say("line", label=label, value=person))
        return self._word("export_columns.between").join(told)

    def _line(self, key: str, value: str) -> str:
        return self._say("line", label=self._say(f"label.{key}"), value=value)

    def _moment(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%Y-%m-%d %H:%M:%S} ({self._zone.key})"

    def _say(self, key: str, **values: object) -> str:
        return self._word(f"export_readme.{key}", **values)

    def _word(self, key: str, **values: object) -> str:
        return self._content.text(self._export.language, key, **values)
