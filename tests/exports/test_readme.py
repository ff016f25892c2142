"""The readme of an export: how to read the file, and the people left out."""

from uuid import UUID

import pytest

from app.core.db import Database
from app.exports.models import Export
from app.exports.record import describe_export
from app.exports.rules.columns import COLUMNS
from app.exports.rules.export import ExportFormat, LeftOut, Preset
from app.exports.rules.filter import ExportFilter
from app.leads.rules.inbox import Folder
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.answers import NOW
from tests.support.exports.exporting import REQUEST, Taken, ask, take
from tests.support.exports.people import late, withdraw
from tests.support.leads.desk_work import add_account
from tests.support.site import content
from tests.support.stored import change_row

DAY = "2026-03-04"


def readme(database: Database, taken: Taken) -> str:
    """Return the readme of an export in its present state."""
    return describe_export(database, content(), taken.export.id)[1]


def test_it_says_what_was_exported_why_and_how_to_read_it(
    database: Database, people: dict[str, UUID]
) -> None:
    withdraw(database, people["wei"])
    kim = add_account(database, name="Kim")
    chosen = ExportFilter(Folder.ALL, {"country": "DE", "owner": f"nobody,{kim}"})

    taken = late(database, filter=chosen, since_last=True)
    text = readme(database, taken)
    purpose = content().choice_label("export_purpose", "follow_up", "en")

    assert taken.export.readme_name == f"leads-{DAY}-{taken.export.number}.readme.txt"
    assert f"{EN.export_readme.label.purpose}: {purpose}" in text
    assert f"{EN.export_readme.label.reason}: {REQUEST.reason}" in text
    assert (
        f": {EN.inbox.folders.all}; Owner: nobody, Kim; {EN.export_columns.label.country}: DE"
        in text
    )
    assert f"{EN.export_readme.label.sha256}: {taken.export.sha256}" in text
    assert EN.exports.page.since_last_yes in text
    assert EN.export_readme.inverse in text
    for column in COLUMNS:
        assert f"\n{column}: " in text
    assert "@example.com" not in text


@pytest.mark.parametrize(("language", "between"), [("en", ", "), ("zh", "，")])
def test_approver_and_time_are_separated_as_the_language_does(
    database: Database, people: dict[str, UUID], language: str, between: str
) -> None:
    taken, approver = late(database, language=language), UUID(int=1)
    change_row(database, Export, taken.export.id, approver_id=approver, approved_at=NOW)
    assert f"{approver.hex}{between}{NOW:%Y-%m}" in readme(database, taken)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("file", ExportFormat)
@pytest.mark.parametrize("preset", [Preset.READABLE, Preset.HUBSPOT])
def test_every_format_has_a_readme_in_both_languages(
    database: Database,
    people: dict[str, UUID],
    language: str,
    file: ExportFormat,
    preset: Preset,
) -> None:
    withdraw(database, people["wei"])

    text = readme(database, late(database, format=file, preset=preset, language=language))

    assert WORDS[language].export_readme.formats[file](zone="Asia/Shanghai") in text
    assert (WORDS[language].export_readme.guard in text) == (file is ExportFormat.CSV)
    for reason in LeftOut:
        label = WORDS[language].exports.left_out[reason]
        value = "1" if reason is LeftOut.WITHDRAWN else "0"
        assert WORDS[language].export_readme.line(label=label, value=value) in text


def test_people_withdrawn_during_writing_are_named_by_reference(
    database: Database, people: dict[str, UUID]
) -> None:
    taken = take(database)
    enquiry = taken.rows[0]
    since = [
        {"enquiry": UUID(enquiry["enquiry"]).hex, "act": "withdrawn", "at": f"{DAY}T01:30:00.000Z"},
        {"enquiry": UUID(int=7).hex, "act": "erased", "at": f"{DAY}T01:31:00.000Z"},
    ]
    change_row(database, Export, taken.export.id, withdrawn_since=since)

    text = readme(database, taken)

    assert f"{enquiry['reference']}: Withdrawn, {DAY} 09:30:00 ({REQUEST.time_zone})" in text
    assert f"{UUID(int=7).hex}: Erased, {DAY} 09:31:00 ({REQUEST.time_zone})" in text


def test_it_is_available_before_anything_is_written(
    database: Database, people: dict[str, UUID]
) -> None:
    asked = ask(database, filter=ExportFilter(leads=(UUID(int=1), UUID(int=2))))

    text = readme(database, Taken(asked, b""))

    assert f"Enquiries: {EN.export_readme.ticked(n=2)}" in text
    assert f"Outcome: {EN.exports.states.approved}" in text
    assert "SHA-256" not in text
