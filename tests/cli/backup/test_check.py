"""`zone check`: its findings, and its line on each."""

import re
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.outside.outside_lists import OutsideLists
from tests.cli.backup.conftest import references
from tests.support.enquiries.stored_rows import make_account
from tests.support.ledger.sealing import tamper
from tests.support.stored import store
from tests.support.zone_command import Ended, run_zone


def unguarded(sealed: Database, statement: str) -> None:
    """Change a row as somebody does who has switched foreign keys off."""
    if sealed.is_sqlite:
        raw = sealed.engine.raw_connection()
        raw.cursor().execute("PRAGMA foreign_keys = OFF")
        raw.cursor().execute(statement)
        raw.cursor().execute("PRAGMA foreign_keys = ON")
        raw.close()
    else:
        tamper(sealed, "SET LOCAL session_replication_role = replica", statement)


def faulty() -> Ended:
    """Check, which has to end with status 1."""
    return run_zone("check", status=1)


def failing(said: str) -> list[str]:
    """Return the objects of the lines after which something does not hold."""
    lines = [line for line in said.splitlines() if line[:1] != " "]
    return [line.partition(":")[0] for line in lines if "Not all hold" in line]


def test_a_sound_instance_is_reported_line_by_line(sealed: Database, tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("\n".join(references(sealed)).lower() + "\n\n")

    said = run_zone("check", "--references", str(told)).stdout.splitlines()

    assert [line.partition(":")[0] for line in said] == [
        "Database", "Enquiries", "Acknowledged", "Outbox", "Rows", "Second factors", "Keys",
        "Ledger", "Outside lists", "Everything holds.",
    ]  # fmt: skip
    assert all(line.endswith(("All hold.", "Everything holds.")) for line in said)
    assert said[1].startswith("Enquiries: 2, ")
    assert said[2].startswith("Acknowledged: 2 references")


def test_an_acknowledged_reference_that_is_not_stored_is_named(
    sealed: Database, tmp_path: Path
) -> None:
    told = tmp_path / "told.txt"
    told.write_text("GDZ-2222-2222\n")

    said = run_zone("check", "--references", str(told), status=1).stdout

    assert "  GDZ-2222-2222: " in said
    assert failing(said) == ["Acknowledged"]


def test_an_enquiry_without_a_lead_and_rows_without_their_other_row_are_named(
    sealed: Database,
) -> None:
    reference = references(sealed)[0]
    unguarded(
        sealed,
        "DELETE FROM lead WHERE enquiry_id IN "
        f"(SELECT id FROM enquiry WHERE reference = '{reference}')",
    )
    said = faulty().stdout
    assert f"  {reference}: " in said
    assert "Enquiries" in failing(said)
    unguarded(sealed, f"DELETE FROM enquiry WHERE reference = '{reference}'")

    said = faulty().stdout

    assert "  outbox.enquiry_id: " in said
    assert "Enquiries: 1, " in said
    assert "Enquiries" not in failing(said)


def test_a_message_of_no_known_state_or_kind_is_counted(sealed: Database) -> None:
    tamper(sealed, "UPDATE outbox SET state = 'lost' WHERE kind = 'enquiry.acknowledgement'")

    said = faulty().stdout

    assert failing(said) == ["Outbox"]
    assert re.search(r"\b2\b.*'enquiry.acknowledgement'.*'lost'", said)


def test_a_changed_record_and_a_halted_tree_are_named(sealed: Database) -> None:
    tamper(sealed, "UPDATE consent_record SET lang = 'xx'")
    said = faulty().stdout
    assert (failing(said), "consent_record" in said) == (["Ledger"], True)
    tamper(sealed, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")

    assert "The tree" in faulty().stdout


@pytest.mark.engine("sqlite")
def test_a_file_of_the_instance_that_is_gone_or_damaged_is_named_with_what_to_do(
    sealed: Database, tmp_path: Path
) -> None:
    OutsideLists(tmp_path / "instance").withdrawals.append(b'{"id":"x"}')
    (tmp_path / "instance" / "ledger" / "checkpoint").unlink()

    said = faulty().stdout

    assert failing(said) == ["Ledger", "Outside lists"]
    assert ("db reapply`" in said, "ledger rebase`" in said) == (True, True)
    assert "ledger rebase`" in run_zone("ledger", "check", status=1).stderr


@pytest.mark.engine("sqlite")
def test_keys_of_another_instance_are_told(sealed: Database, tmp_path: Path) -> None:
    secrets = tmp_path / "instance" / "secrets"
    store(sealed, make_account(tf_totp_secret="x"))
    (secrets / "ledger_signing_key").write_text("11" * 32 + "\n")

    assert {"Second factors", "Keys"} <= {*failing(faulty().stdout)}
