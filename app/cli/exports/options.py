"""The options of `zone export`, with an error message for each that is wrong."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import reduce
from typing import Any

import click

from app.content import Content
from app.core.rules.languages import DEFAULT, LANGUAGE, LANGUAGES
from app.core.rules.permissions import Role
from app.enquiries.outside.contact_details import territories
from app.exports.columns import preset_columns
from app.exports.rules.columns import COLUMNS, SCHEMA, allowed_columns, in_column_order
from app.exports.rules.export import BadExport, ExportFormat, ExportPurpose, ExportRequest, Preset
from app.exports.rules.filter import EXPORT_FILTERS, BadExportFilter, ExportFilter
from app.exports.rules.presets import PROGRAMS
from app.leads.rules.inbox import Folder
from app.leads.rules.inbox_filters import CHOSEN, KINDS, UNANSWERED, spell, values_of

_FOLDER = "folder"
_CHOICES = {**CHOSEN, "language": "reply_language"}
_NEEDED = ("format", "purpose", "reason")


Wanted = Mapping[str, Any]
"""The values of a command's options by name; None or empty for one that was not given."""


def read_request(wanted: Wanted, content: Content, time_zone: str) -> ExportRequest:
    """Return the request that the options describe.

    :raises UsageError: for an option that is missing.
    :raises BadParameter: for one that is not valid, naming it and what to do.
    """
    for name in _NEEDED:
        if not wanted[name]:
            raise click.UsageError(
                f"Give --{name}, or a saved export with --saved, or an approved one with --id."
            )
    purpose, kind = ExportPurpose(wanted["purpose"]), ExportFormat(wanted["format"])
    preset = Preset(wanted["preset"] or Preset.PLAIN)
    if preset is not Preset.PLAIN and not kind.is_table:
        tables = " and ".join(each for each in ExportFormat if each.is_table)
        raise click.BadParameter(f"applies only to {tables}.", param_hint="--preset")
    try:
        return ExportRequest(
            purpose=purpose,
            reason=wanted["reason"],
            filter=_filter(content, wanted["filters"]),
            format=kind,
            preset=preset,
            language=wanted["language"] or DEFAULT,
            columns=_columns(wanted["columns"], content, purpose, preset),
            schema=SCHEMA,
            time_zone=time_zone,
            since_last=wanted["since_last"],
        )
    except BadExport as error:
        raise click.BadParameter(
            "must say why in at most 500 characters, without control characters.",
            param_hint=f"--{error.field}",
        ) from error


def _columns(
    named: str | None, content: Content, purpose: ExportPurpose, preset: Preset
) -> tuple[str, ...]:
    allowed = allowed_columns(Role.ADMINISTRATOR, purpose)
    if preset in PROGRAMS and named:
        raise click.BadParameter(
            f"the preset {preset} has its own columns: leave this out.", param_hint="--columns"
        )
    if preset in PROGRAMS:
        return preset_columns(content, preset, allowed)
    asked = [each.strip() for each in (named or ",".join(allowed)).split(",")]
    for each in asked:
        if each not in allowed:
            known = ", ".join(allowed)
            why = f"a file for {purpose} cannot hold" if each in COLUMNS else "there is no"
            raise click.BadParameter(
                f"{why} {each!r}: name some of {known}.", param_hint="--columns"
            )
    return in_column_order(asked)


def request_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a request to a command."""
    return reduce(lambda given, option: option(given), reversed(_OPTIONS), command)


def require_alone(wanted: Wanted, option: str, besides: str = "") -> None:
    """Check that no other option accompanies one that names an export or its terms.

    :param besides: an option that is allowed all the same.
    :raises UsageError: naming what to leave out.
    """
    for name, value in wanted.items():
        if value and name != besides:
            raise click.UsageError(f"{option} brings its own {name}: leave that out.")


def _filter(content: Content, texts: Sequence[str]) -> ExportFilter:
    found: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or name not in {_FOLDER, *EXPORT_FILTERS}:
            raise _bad(f"{text!r} is not NAME=VALUE, with one of these names: {_FOLDER}, "
                       f"{', '.join(EXPORT_FILTERS)}.")  # fmt: skip
        known = _codes(content).get(name)
        values = (value,) if name == _FOLDER else values_of(name, value)
        for each in values:
            if known is not None and each not in known:
                raise _bad(f"{name} cannot be {each!r}: give one of {', '.join(sorted(known))}.")
        several = name != _FOLDER and KINDS[name].several and name in found
        found[name] = spell(name, (*values_of(name, found[name]), *values)) if several else value
    folder = found.pop(_FOLDER, Folder.ALL.value)
    try:
        return ExportFilter(Folder(folder), found)
    except BadExportFilter as error:
        value = found.get(error.name, folder)
        raise _bad(f"{error.name} cannot be {value!r}: copy the filter from the address "
                   "of the inbox.") from error  # fmt: skip


def _codes(content: Content) -> Mapping[str, frozenset[str]]:
    """Return the valid codes of filters by choice; other filters are checked elsewhere."""
    own = {
        name: frozenset({UNANSWERED, *(choice.code for choice in content.choices[field])})
        for name, field in _CHOICES.items()
    }
    folders = frozenset(each.value for each in Folder if each is not Folder.SUSPECT)
    countries = territories(LANGUAGE[DEFAULT].locale)
    return {**own, "country": frozenset({UNANSWERED, *countries}), _FOLDER: folders}


def _bad(message: str) -> click.BadParameter:
    return click.BadParameter(message, param_hint="--filter")


def _one_of(codes: type[StrEnum]) -> click.Choice[str]:
    # By default click would expect the names that the codes have in Python.
    return click.Choice([each.value for each in codes])


_OPTIONS = (
    click.option("--format", type=_one_of(ExportFormat), help="Format of the file."),
    click.option("--preset", type=_one_of(Preset), help="Layout of the table. [default: plain]"),
    click.option("--purpose", type=_one_of(ExportPurpose), help="Purpose of the file."),
    click.option("--reason", metavar="TEXT", help="Reason for the export; it is kept on record."),
    click.option(
        "--filter", "filters", multiple=True, metavar="NAME=VALUE",
        help="Filter as in the inbox's address, such as country=DE; may be given several times.",
    ),
    click.option(
        "--language", type=click.Choice(LANGUAGES), help=f"Language of labels. [default: {DEFAULT}]"
    ),
    click.option("--columns", metavar="A,B,...", help="Columns, of those the purpose allows."),
    click.option("--since-last", is_flag=True, help="Only leads not in an earlier such file."),
)  # fmt: skip
