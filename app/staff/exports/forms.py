"""The forms of exports: leads, purpose, name, and the reason for a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from flask_login import current_user
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.accounts.store import staff as accounts
from app.exports.columns import preset_columns
from app.exports.models import SavedExport
from app.exports.rules.columns import COLUMNS, SCHEMA, allowed_columns, in_column_order
from app.exports.rules.export import (
    LONGEST_NAME,
    LONGEST_REASON,
    ExportFormat,
    ExportPurpose,
    ExportRequest,
    Preset,
)
from app.exports.rules.filter import EXPORT_FILTERS, BadExportFilter, ExportFilter
from app.exports.rules.presets import PROGRAMS
from app.leads.rules.inbox import Folder
from app.leads.rules.inbox_filters import in_address
from app.staff.frame import DeskForm
from app.staff.leads.inbox.address import read_address
from app.staff.leads.inbox.words import InboxWords
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    TickField,
    choose,
    labelled,
    languages,
)
from app.web.locale import page_language
from app.web.opened_form import OpenedForm

_MOST_SHOWN = 40


@dataclass(frozen=True)
class Chosen:
    """The requested leads.

    :param bad: invalid names and values of the query, which are ignored.
    :param searched: whether the query has a text search, which an export does not support.
    """

    filter: ExportFilter
    bad: tuple[tuple[str, str], ...] = ()
    searched: bool = False

    @property
    def address(self) -> Mapping[str, Any]:
        """The query string of the export form for this choice."""
        return filter_address(self.filter)


def read_chosen(args: MultiDict[str, str]) -> Chosen:
    """Return the choice of leads in a query; invalid parts are reported and ignored."""
    ticked, strange = _ticked(args.getlist("lead"))
    if ticked or strange:
        return Chosen(*_checked(Folder.ALL, {}, ticked, strange))
    asked = read_address(args)
    filters = {name: asked.filters[name] for name in EXPORT_FILTERS if name in asked.filters}
    found, bad = _checked(asked.folder or Folder.ALL, filters, (), asked.bad)
    return Chosen(found, bad, searched="q" in asked.filters)


def filter_address(chosen: ExportFilter) -> Mapping[str, Any]:
    """Return a choice of leads as query parameters."""
    if chosen.leads:
        return {"lead": [str(each) for each in chosen.leads]}
    return {"folder": chosen.folder.value, **in_address(chosen.filters)}


def filter_tags(chosen: ExportFilter, people: Mapping[str, str]) -> Sequence[tuple[str, str]]:
    """Return the filters of a choice by name, each with its value in words.

    :param people: names of accounts, as `names_of` returns them.
    """
    words = InboxWords(page_language(), people, (), ())
    filters = {name: chosen.filters[name] for name in EXPORT_FILTERS if name in chosen.filters}
    return [(name, words.value(name, value)) for name, value in filters.items()]


def _checked(
    folder: Folder,
    filters: Mapping[str, str],
    leads: tuple[UUID, ...],
    bad: tuple[tuple[str, str], ...],
) -> tuple[ExportFilter, tuple[tuple[str, str], ...]]:
    try:
        return ExportFilter(folder, filters, leads), bad
    except BadExportFilter as error:
        value = filters.get(error.name, folder.value if error.name == "folder" else str(len(leads)))
        told = (*bad, (error.name, value))
        if error.name in filters:
            kept = {name: value for name, value in filters.items() if name != error.name}
            return _checked(folder, kept, leads, told)
        return ExportFilter(), told


def _ticked(texts: Sequence[str]) -> tuple[tuple[UUID, ...], tuple[tuple[str, str], ...]]:
    found, strange = [], []
    for text in dict.fromkeys(texts):
        try:
            found.append(UUID(text))
        except ValueError:
            strange.append(("leads", text[:_MOST_SHOWN]))
    return tuple(found), tuple(strange)


def names_of(session: Session) -> Mapping[str, str]:
    """Return the name of every account by its id as the audit trail spells it."""
    return {UUID(key).hex: name for key, name in accounts.names_by_id(session).items()}


_MOST_WANTED = ExportFormat.XLSX
FORMATS = (_MOST_WANTED, *(each for each in ExportFormat if each is not _MOST_WANTED))
"""The file formats, the most wanted first."""

PRESETS = (Preset.READABLE, *PROGRAMS, Preset.PLAIN)
"""The layouts, the most wanted first."""


_CODES = ("purpose", "reason", "format", "preset", "language")


def purposes_of(role: str) -> tuple[ExportPurpose, ...]:
    """Return the purposes that a role may export for; none abroad without a recipient."""
    abroad = zone().installation.transfer is not None
    return tuple(
        each
        for each in ExportPurpose
        if allowed_columns(role, each) and (abroad or each is not ExportPurpose.TRANSFER_ABROAD)
    )


def _purposes(lang: str) -> Options:
    label = partial(zone().content.choice_label, "export_purpose")
    return [(each.value, label(each, lang)) for each in purposes_of(current_user.role)]


def coded(options: Any) -> CodedSelectField:
    """Return a field with options, one of which must be chosen."""
    return CodedSelectField(options=options, choose=choose, validators=[KnownChoice(required=True)])


class TermsForm(DeskForm):
    """The purpose, format and layout of a file.

    :param like: an earlier request, whose terms the form starts with.
    """

    copy = "exports.errors"
    fields = "exports.fields"
    purpose = coded(_purposes)
    reason = TextField(validators=[CheckedText(LONGEST_REASON, required=True)])
    format = coded(labelled("exports.formats", FORMATS))
    preset = coded(labelled("exports.presets", PRESETS))
    language = coded(languages)
    columns = CodedChecksField(
        labelled("export_columns.label", COLUMNS), validators=[KnownChoice(required=True)]
    )

    def __init__(self, like: ExportRequest | None = None) -> None:
        super().__init__()
        if not self.is_submitted():
            for name, value in (_usual() if like is None else _terms(like)).items():
                self[name].data = value

    def request(self, chosen: ExportFilter, *, since_last: bool = False) -> ExportRequest | None:
        """Return the request of a valid form; None, with a message, if no column would be left."""
        columns = self._chosen_columns()
        if not columns:
            self.columns.errors = [self.say("columns")]
            return None
        return ExportRequest(
            purpose=ExportPurpose(self.purpose.data),
            reason=self.reason.text,
            filter=chosen,
            format=ExportFormat(self.format.data),
            preset=self._preset(),
            language=self.language.data,
            columns=columns,
            schema=SCHEMA,
            time_zone=zone().settings.time_zone,
            since_last=since_last,
        )

    def _preset(self) -> Preset:
        is_table = ExportFormat(self.format.data).is_table
        return Preset(self.preset.data) if is_table else Preset.PLAIN

    def _chosen_columns(self) -> tuple[str, ...]:
        allowed = allowed_columns(current_user.role, ExportPurpose(self.purpose.data))
        preset = self._preset()
        if preset in PROGRAMS:
            return preset_columns(zone().content, preset, allowed)
        return in_column_order(set(allowed) & set(self.columns.data))


def _usual() -> Mapping[str, Any]:
    return {
        "format": ExportFormat.XLSX.value,
        "preset": Preset.READABLE.value,
        "language": page_language(),
        "columns": list(COLUMNS),
    }


def _terms(like: ExportRequest) -> Mapping[str, Any]:
    own = {name: str(getattr(like, name)) for name in _CODES}
    columns = COLUMNS if like.preset in PROGRAMS else like.columns
    return {**own, "columns": list(columns)}


class ExportForm(OpenedForm, TermsForm):
    """A single export: whether only new leads, and whether the file is prepared."""

    since_last = TickField()
    prepared = TickField()

    def __init__(self, like: ExportRequest | None = None) -> None:
        super().__init__(like)
        if like is not None and not self.is_submitted():
            self.since_last.data = like.since_last


class RunForm(OpenedForm, DeskForm):
    """A saved export to be run again: whether only for new leads."""

    since_last = TickField()


class SavedExportForm(TermsForm):
    """A saved export, and its name."""

    name = LineField(validators=[CheckedText(LONGEST_NAME, required=True)])

    def show(self, saved: SavedExport) -> None:
        """Fill in the name of a saved export."""
        self.name.data = saved.name


class NotApprovedForm(DeskForm):
    """The reason for not approving an export."""

    copy = "exports.errors"
    fields = "exports.fields"
    why_not = TextField(validators=[CheckedText(LONGEST_REASON, required=True)])
