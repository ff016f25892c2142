"""Layouts that other programs import, and every fault that their loader refuses by name."""

from pathlib import Path

import pytest

from app.content import ContentError
from app.content.choices import Choice
from app.content.toml_files import read_toml
from app.core.rules.permissions import Role
from app.enquiries.outside.contact_details import territories
from app.exports.columns import preset_columns
from app.exports.rules.columns import COLUMNS, allowed_columns
from app.exports.rules.export import ExportPurpose, Preset
from app.exports.rules.presets import PROGRAMS, Form
from app.exports.steps.presets import presets_of, read_presets
from tests.support.content.copy import WORDS
from tests.support.site import content

CHOICES = {"channel": (Choice("web", {"en": "Web", "zh": "网"}),)}
PROGRAM = """
[{name}]
label = "Program"
countries = "en"
columns = [{{ heading = "Name", from = "name" }}, {{ heading = "More", about = ["topics"] }}]
[{name}.values.channel]
web = "Web"
"""
GOOD = "".join(PROGRAM.format(name=name) for name in PROGRAMS)

# Columns that each program's documentation requires: see export_presets.toml.
MANDATORY = {
    Preset.HUBSPOT: {"Email", "Last Name"},
    Preset.SALESFORCE: {"Last Name", "Company"},
    Preset.DYNAMICS: {"Topic", "Last Name"},
    Preset.ZOHO: {"Last Name", "Company"},
}


def load(folder: Path, text: str) -> None:
    """Load a file of layouts."""
    path = folder / "export_presets.toml"
    path.write_text(text, encoding="utf-8")
    read_presets(read_toml(path), CHOICES)


@pytest.mark.parametrize("preset", PROGRAMS)
def test_a_program_gets_the_columns_that_it_requires_and_whole_names(
    preset: Preset,
) -> None:
    program = presets_of(content()).programs[preset]
    headings = {column.heading for column in program.columns}

    assert headings >= MANDATORY[preset]
    assert {"message", "phone_e164"} <= set(program.sources)
    (whole,) = (each for each in program.columns if each.sources == ("name",))
    assert (whole.heading, whole.form) == ("Last Name", Form.ALONE)
    assert not {"First Name", "Full Name"} & headings


@pytest.mark.parametrize("purpose", ExportPurpose)
@pytest.mark.parametrize("preset", Preset)
def test_a_preset_takes_no_column_that_the_purpose_forbids(
    preset: Preset, purpose: ExportPurpose
) -> None:
    allowed = allowed_columns(Role.EXPORTER, purpose)

    held = preset_columns(content(), preset, allowed)

    assert held
    assert set(held) <= set(allowed)
    if preset not in PROGRAMS:
        assert held == allowed


def test_only_real_countries_have_an_iso_name() -> None:
    assert set(presets_of(content()).iso_countries) < set(territories("en_GB"))


def test_columns_have_distinct_names_in_both_languages() -> None:
    for lang in ("en", "zh"):
        labels = [WORDS[lang].export_columns.label[column] for column in COLUMNS]
        assert len(set(labels)) == len(labels)
        for column in COLUMNS:
            assert WORDS[lang].export_columns.meaning[column]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[hubspot]", "[hubspots]", "has the unknown program hubspots"),
        (PROGRAM.format(name="zoho"), "", "zoho is missing"),
        ('"en"', '"fr"', "countries, is unknown: write en or iso"),
        ('label = "Program"', "", "label,"),
        ('[{ heading = "Name", from = "name" }, ', "[7, ", "column 1 is not a table"),
        ('heading = "Name"', 'heading = ""', "column 1, heading,"),
        ('heading = "More"', 'heading = "Name"', "has the heading Name twice"),
        ('from = "name"', 'from = "nam"', "(Name) takes the unknown column nam"),
        ('from = "name"', 'from = "name", instead = "nam"', "(Name) takes the unknown column nam"),
        ('about = ["topics"]', 'about = ["topic"]', "(More) takes the unknown column topic"),
        (', from = "name"', "", "(Name) needs one of from, about, joined"),
        ('from = "name"', 'from = "name", joined = ["name"]', "(Name) needs one of"),
        ('web = "Web"', "", "values, channel must have a word for each code"),
        ('web = "Web"', 'web = "Web"\nfax = "Fax"', "must have a word for each code"),
        ('web = "Web"', 'web = ""', "values, channel, web,"),
    ],
)
def test_a_fault_is_refused_by_name(tmp_path: Path, old: str, new: str, says: str) -> None:
    load(tmp_path, GOOD)
    assert old in GOOD
    with pytest.raises(ContentError) as caught:
        load(tmp_path, GOOD.replace(old, new))

    assert "export_presets.toml" in str(caught.value)
    assert says in str(caught.value)


def test_a_program_without_columns_is_refused(tmp_path: Path) -> None:
    without = "".join(
        f'[{name}]\nlabel = "P"\ncountries = "en"\ncolumns = []\n' for name in PROGRAMS
    )
    with pytest.raises(ContentError, match="has no columns"):
        load(tmp_path, without)
