"""Exportable columns are listed, and their version changes with the list."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from app.content.loader import CONTENT_DIR
from app.core.rules.export_rows import guard_formula
from app.core.rules.permissions import Permission, Role, allows
from app.enquiries.rules.fields import FIELDS
from app.exports.rules.columns import (
    COLUMNS,
    EXPORT_COLUMNS,
    SCHEMA,
    ExportColumn,
    allowed_columns,
    in_column_order,
)
from app.exports.rules.export import ExportPurpose

INTERNAL = {
    "id", "person_id", "lead_id", "consent_record_id", "idempotency_key", "digest", "suspicions",
    "place", "version", "name_key", "organisation_key", "organisation_end", "entered_by",
    "mail_domain",
}  # fmt: skip


def test_the_version_rises_when_a_column_or_its_meaning_changes() -> None:
    meanings = tomllib.loads(Path(CONTENT_DIR / "copy/en/export_columns.toml").read_text())[
        "meaning"
    ]
    spelled = "\n".join(f"{column}: {meanings[column]}" for column in COLUMNS)

    summed = hashlib.sha256(spelled.encode()).hexdigest()[:16]
    assert (SCHEMA, summed) == (6, "11c30f549456e85e"), (
        "Raise SCHEMA in app/exports/rules/columns.py, and write it and the sum here."
    )


def test_column_names_are_unique_and_none_is_internal() -> None:
    assert len(COLUMNS) == len(set(COLUMNS))
    assert COLUMNS[0] == "reference"
    assert not INTERNAL & set(COLUMNS)


def test_only_roles_that_may_export_have_columns() -> None:
    for role in Role:
        for purpose in ExportPurpose:
            columns = allowed_columns(role, purpose)
            assert bool(columns) == allows(role, Permission.EXPORT_LEADS)
            assert columns == in_column_order(columns)
    assert allowed_columns("visitor", ExportPurpose.FOLLOW_UP) == ()
    assert allowed_columns(Role.READER, ExportPurpose.FOLLOW_UP) == ()


@pytest.mark.parametrize("role", [Role.EXPORTER, Role.ADMINISTRATOR])
def test_news_uses_only_the_channel_agreed_to(role: Role) -> None:
    by_email = set(allowed_columns(role, ExportPurpose.NEWS_EMAIL))
    by_phone = set(allowed_columns(role, ExportPurpose.NEWS_PHONE))

    assert "email" in by_email
    assert not by_email & {"phone", "phone_e164", "message"}
    assert {"phone", "phone_e164"} <= by_phone
    assert not by_phone & {"email", "message"}
    assert set(allowed_columns(role, ExportPurpose.FOLLOW_UP)) == set(COLUMNS)


def test_columns_are_sorted_in_the_order_of_files() -> None:
    assert in_column_order(["name", "nothing", "reference", "name"]) == ("reference", "name")


def test_a_column_is_guarded_unless_declared_safe() -> None:
    typed = {name for name, each in EXPORT_COLUMNS.items() if not each.type.safe}

    assert typed >= {
        "name", "email", "organisation", "job_title", "phone", "phone_e164", "website", "message",
        "campaign", "owner", "reach_note", "tags",
    }  # fmt: skip
    assert not ExportColumn("anything").type.safe


def test_a_declaration_names_the_roles_that_export_a_column() -> None:
    column = ExportColumn("secret", roles=frozenset({Role.ADMINISTRATOR}))

    assert column.may_leave(Role.ADMINISTRATOR, ExportPurpose.FOLLOW_UP)
    assert not column.may_leave(Role.EXPORTER, ExportPurpose.FOLLOW_UP)
    assert not column.may_leave(Role.ADMINISTRATOR, ExportPurpose.NEWS_PHONE)


def test_no_unguarded_code_begins_like_a_formula() -> None:
    for field in FIELDS:
        assert all(guard_formula(code) == code for code in field.codes)
