"""What may leave is listed, and its version moves whenever the list does."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from app.content.loader import CONTENT_DIR
from app.core.rules.permissions import Permission, Role, allows
from app.exports.rules.columns import (
    ALLOWED,
    COLUMNS,
    LISTS,
    MOMENTS,
    SCHEMA,
    allowed_columns,
    in_column_order,
)
from app.exports.rules.export import ExportPurpose

INTERNAL = {
    "id", "person_id", "lead_id", "consent_record_id", "idempotency_key", "digest", "suspicions",
    "place", "version", "name_key", "organisation_key", "entered_by",
}  # fmt: skip


def test_the_version_goes_up_when_a_column_or_its_meaning_changes() -> None:
    meanings = tomllib.loads(Path(CONTENT_DIR / "copy/en/export_columns.toml").read_text())[
        "meaning"
    ]
    spelled = "\n".join(f"{column}: {meanings[column]}" for column in COLUMNS)

    sha256 = hashlib.sha256(spelled.encode()).hexdigest()

    assert (SCHEMA, sha256[:16]) == (2, "e76e5320260d7318")


def test_columns_are_named_once_each_and_none_is_internal() -> None:
    assert len(COLUMNS) == len(set(COLUMNS))
    assert COLUMNS[0] == "reference"
    assert not INTERNAL & set(COLUMNS)
    assert {*LISTS, *MOMENTS} <= set(COLUMNS)


def test_only_who_may_export_has_columns_to_take_out() -> None:
    for role in Role:
        assert bool(ALLOWED[role]) == allows(role, Permission.EXPORT_LEADS)
        for purpose, columns in ALLOWED[role].items():
            assert columns == in_column_order(columns), purpose
    assert allowed_columns("visitor", ExportPurpose.FOLLOW_UP) == ()
    assert allowed_columns(Role.READER, ExportPurpose.FOLLOW_UP) == ()


@pytest.mark.parametrize("role", [Role.EXPORTER, Role.ADMINISTRATOR])
def test_news_goes_by_the_channel_that_was_agreed_to_and_by_no_other(role: Role) -> None:
    by_email = set(allowed_columns(role, ExportPurpose.NEWS_EMAIL))
    by_phone = set(allowed_columns(role, ExportPurpose.NEWS_PHONE))

    assert "email" in by_email
    assert not by_email & {"phone", "phone_e164", "message"}
    assert {"phone", "phone_e164"} <= by_phone
    assert not by_phone & {"email", "message"}
    assert set(allowed_columns(role, ExportPurpose.FOLLOW_UP)) == set(COLUMNS)


def test_columns_are_put_in_the_order_of_files() -> None:
    assert in_column_order(["name", "nothing", "reference", "name"]) == ("reference", "name")
