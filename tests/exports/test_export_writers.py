"""Every format and preset has the same values of a lead, in its reader's words."""

import csv
import io
import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from app.core.rules.export_rows import unguarded
from app.core.rules.permissions import Role
from app.exports.columns import preset_columns
from app.exports.rules.columns import COLUMNS, SCHEMA, allowed_columns
from app.exports.rules.export import ExportFormat, ExportPurpose, Preset
from app.exports.rules.presets import PROGRAMS
from app.exports.steps.layouts import ExportSpelling, explained_columns, writer_for
from tests.support.content.copy import EN, ZH
from tests.support.exports.exporting import REQUEST
from tests.support.exports.vcard_reader import read_cards
from tests.support.exports.workbooks import assert_nothing_is_evaluated, read_sheets
from tests.support.site import content

LEAD = dict.fromkeys(COLUMNS, "") | {
    "reference": "GDZ-7F3K-92QX",
    "received_at": "2026-03-04T08:30:15.250Z",
    "status": "engaged",
    "name": "张伟",
    "email": "wei@example.com",
    "organisation": "=Sample & Söhne",
    "country": "KR",
    "phone": "02 123 4567",
    "phone_e164": "+8221234567",
    "topics": "sites talent",
    "message": "-1\n第二行",
    "sector": "automotive",
    "size_band": "5to20",
    "currency": "EUR",
    "reply_language": "zh",
    "language": "en",
    "campaign": "fair-2026",
    "corrected": "name phone",
    "enquiry": "018f2f6e-0000-7000-8000-000000000000",
    "channel": "event",
    "priority": "2",
    "owner": "Kim",
    "tags": "canton fair; =vip",
    "due_at": "2026-03-05T08:30:15.250Z",
}
ALL = allowed_columns(Role.EXPORTER, ExportPurpose.FOLLOW_UP)


def written(
    format_: ExportFormat,
    preset: Preset = Preset.PLAIN,
    language: str = "en",
    columns: tuple[str, ...] = ALL,
    **changes: str,
) -> bytes:
    """Write one lead as a file."""
    held = preset_columns(content(), preset, columns)
    asked = replace(REQUEST, format=format_, preset=preset, language=language, columns=held)
    writer = writer_for(content(), asked, most_rows=1)
    lead = LEAD | changes
    try:
        pieces = [writer.begin(), writer.rows([tuple(lead[column] for column in held)])]
        return b"".join((*pieces, *writer.end()))
    finally:
        writer.close()


def table(
    preset: Preset, language: str = "en", columns: tuple[str, ...] = ALL, **changes: str
) -> dict[str, str]:
    """Return the only row of a table, by heading, with its guards removed."""
    text = written(ExportFormat.CSV, preset, language, columns, **changes).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    return {heading: unguarded(cell) for heading, cell in row.items()}


def test_the_plain_table_has_our_columns_and_the_stored_values() -> None:
    assert table(Preset.PLAIN) == table(Preset.PLAIN, "zh") == LEAD


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            {
                "Received (Asia/Shanghai)": "2026-03-04 16:30:15",
                "Status": "Engaged",
                "Name": "张伟",
                EN.export_columns.label.country: "South Korea",
                "Topics": "Sites, parks and infrastructure; Talent",
                "Sector": "Automotive",
                "Currency": "Euro (EUR)",
                EN.export_columns.label.language: "English",
                "Campaign": "fair-2026",
                EN.export_columns.label.corrected: "Name; Phone",
                EN.export_columns.label.channel: "Fair or event",
                "Priority": "High",
                EN.export_columns.label.job_title: "",
            },
        ),
        (
            "zh",
            {
                f"{ZH.export_columns.label.received_at}（Asia/Shanghai）": "2026-03-04 16:30:15",
                ZH.export_columns.label.status: "跟进中",
                ZH.export_columns.label.country: "韩国",
                ZH.export_columns.label.topics: "园区载体与基础设施；人才",
                ZH.export_columns.label.corrected: (
                    f"{ZH.export_columns.label.name}；{ZH.export_columns.label.phone}"
                ),
                ZH.export_columns.label.channel: "展会或活动",
                ZH.export_columns.label.priority: "高",
                ZH.export_columns.label.message: "-1\n第二行",
            },
        ),
    ],
)
def test_a_table_for_people_is_in_their_language(language: str, expected: dict[str, str]) -> None:
    row = table(Preset.READABLE, language)

    assert len(row) == len(COLUMNS)
    assert expected.items() <= row.items()


def test_a_table_for_people_names_places_as_the_installation_does() -> None:
    spelling = ExportSpelling(replace(content(), names_china=True), REQUEST)
    assert spelling.value("country")("TW") == EN.form.country.china["TW"]


def test_a_code_without_words_is_written_itself() -> None:
    row = table(Preset.READABLE, sector="steam_engines", country="ZZ", received_at="")

    assert (row["Sector"], row[EN.export_columns.label.country]) == ("steam_engines", "ZZ")
    assert row["Received (Asia/Shanghai)"] == ""


@pytest.mark.parametrize(
    ("preset", "expected"),
    [
        (
            Preset.HUBSPOT,
            {
                "Email": "wei@example.com",
                "Last Name": "张伟",
                "Company Name": "=Sample & Söhne",
                "Phone Number": "(+82) 21234567",
                "Country/Region": "South Korea",
            },
        ),
        (
            Preset.SALESFORCE,
            {
                "Last Name": "张伟",
                "Company": "=Sample & Söhne",
                "Phone": "(+82) 21234567",
                "Country": "Korea, Republic of",
                "Lead Source": "Other",
            },
        ),
        (
            Preset.DYNAMICS,
            {
                "Topic": "GDZ-7F3K-92QX; Sites, parks and infrastructure; Talent",
                "Last Name": "张伟",
                "Business Phone": "(+82) 21234567",
                "Country/Region": "South Korea",
                "Lead Source": "Trade Show",
            },
        ),
        (Preset.ZOHO, {"Last Name": "张伟", "Company": "=Sample & Söhne", "Title": ""}),
    ],
)
def test_a_programs_table_has_its_headings_and_its_words(
    preset: Preset, expected: dict[str, str]
) -> None:
    assert expected.items() <= table(preset).items()


@pytest.mark.parametrize("preset", PROGRAMS)
def test_values_without_a_program_column_are_written_in_words(preset: Preset) -> None:
    english, chinese = table(preset), table(preset, "zh")

    about = "Message" if preset is Preset.HUBSPOT else "Description"
    assert "Sector: Automotive\n" in english[about]
    assert "所属行业：汽车制造\n" in chinese[about]
    assert english[about].endswith("Enquiry: -1\n第二行")
    assert "Readiness" not in english[about]
    assert english.keys() == chinese.keys()


@pytest.mark.parametrize("preset", PROGRAMS)
def test_a_programs_file_lacks_what_the_purpose_forbids(preset: Preset) -> None:
    for_news = allowed_columns(Role.EXPORTER, ExportPurpose.NEWS_EMAIL)

    row = table(preset, columns=for_news, phone="SECRET", phone_e164="SECRET", message="SECRET")

    assert "SECRET" not in "".join(row.values())
    assert not [heading for heading in row if "Phone" in heading]


@pytest.mark.parametrize("preset", [Preset.SALESFORCE, Preset.ZOHO])
@pytest.mark.parametrize(
    ("changes", "heading", "value"),
    [
        ({"organisation": ""}, "Company", LEAD["name"]),
        ({"name": ""}, "Last Name", LEAD["organisation"]),
        ({"phone_e164": ""}, "Phone", LEAD["phone"]),
        ({"phone_e164": "+999"}, "Phone", "+999"),
    ],
)
def test_what_a_program_requires_or_cannot_dial_is_written_as_another_value(
    preset: Preset, changes: dict[str, Any], heading: str, value: str
) -> None:
    assert table(preset, **changes)[heading] == value


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_workbook_matches_the_table(preset: Preset, language: str) -> None:
    content_ = written(ExportFormat.XLSX, preset, language)

    (sheet,) = read_sheets(content_).values()
    headings, cells = sheet
    moments = {at for at, cell in enumerate(cells) if isinstance(cell, datetime)}
    expected = list(table(preset, language).values())
    assert [c for at, c in enumerate(cells) if at not in moments] == [
        cell for at, cell in enumerate(expected) if at not in moments
    ]
    assert all("Asia/Shanghai" in str(headings[at]) for at in moments)
    assert len(moments) == (0 if preset in PROGRAMS else 2)
    assert_nothing_is_evaluated(content_, moments=len(moments))


def test_a_time_within_a_text_is_text_in_a_workbook() -> None:
    workbook = written(
        ExportFormat.XLSX, Preset.DYNAMICS, columns=("received_at", "name", "reference")
    )

    (sheet,) = read_sheets(workbook).values()
    assert sheet == [
        ["Topic", "Last Name", "Description"],
        ["GDZ-7F3K-92QX", "张伟", "Received (Asia/Shanghai): 2026-03-04 16:30:15"],
    ]


def test_readmes_name_and_explain_the_columns_of_the_file() -> None:
    def notes(format_: ExportFormat, preset: Preset, language: str) -> list[tuple[str, str]]:
        columns = ("received_at", "name", "phone")
        asked = replace(REQUEST, format=format_, preset=preset, language=language, columns=columns)
        return explained_columns(content(), asked)

    assert notes(ExportFormat.CSV, Preset.PLAIN, "en")[0] == (
        "received_at",
        EN.export_columns.meaning.received_at,
    )
    assert notes(ExportFormat.XLSX, Preset.PLAIN, "en")[0][0] == "received_at (Asia/Shanghai)"
    assert notes(ExportFormat.JSONL, Preset.PLAIN, "zh")[1] == (
        "name",
        ZH.export_columns.meaning.name,
    )
    assert notes(ExportFormat.CSV, Preset.READABLE, "zh")[1] == (
        ZH.export_columns.label.name,
        ZH.export_columns.meaning.name,
    )
    assert notes(ExportFormat.CSV, Preset.ZOHO, "en") == [
        ("Last Name", "Name"),
        ("Phone", "Phone"),
        ("Description", "Received (Asia/Shanghai)"),
    ]


def test_json_lines_are_exact_in_every_language() -> None:
    record = json.loads(written(ExportFormat.JSONL, language="zh"))

    assert record == {
        "schema": SCHEMA,
        **LEAD,
        "topics": ["sites", "talent"],
        "corrected": ["name", "phone"],
    }


def test_a_card_describes_the_enquiry_in_the_readers_language() -> None:
    (card,) = read_cards(written(ExportFormat.VCF, language="zh"))

    found = {each.name: each for each in card}
    assert found["CATEGORIES"].listed(",") == ["园区载体与基础设施", "人才", "汽车制造"]
    assert found["ADR"].listed(";")[-1] == "韩国"
    assert found["TEL"].raw == "tel:+8221234567"
