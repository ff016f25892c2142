"""`zone retention`: a dry run lists exactly the rows that a run then deletes."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.moments import instant_text, months_after, months_before
from app.enquiries.models import Person
from app.leads.placement import place_leads
from app.rights.holds import place_hold
from app.rights.models import KeptEvidence, RetentionRun
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads.desk_work import MAILING
from tests.support.stored import every, only
from tests.support.zone_command import run_zone


def retention(option: str) -> tuple[list[str], list[str]]:
    """Run the command; return the lines of its standard output and of its standard error."""
    done = run_zone("retention", option)
    return done.stdout.splitlines(), done.stderr.splitlines()


def test_a_dry_run_changes_nothing_and_lists_what_is_then_deleted(
    own_database: Database, instance: Path
) -> None:
    key, now = load_secrets(Settings(instance)).ledger_key, clock.now()
    oldest, old, held, recent = (
        person_of(
            own_database,
            write_to_us(own_database, months_before(now, each), email=f"{each}@example.com"),
        )
        for each in (40, 30, 26, 3)
    )
    place_leads(own_database, key, MAILING, now)
    place_hold(own_database, key, actor="a" * 32, person_id=held, reason="A suit is pending.",
               until=now + timedelta(days=30), now=now)  # fmt: skip

    listed, told = retention("--dry-run")
    again, _ = retention("--dry-run")

    rows = [line.split("\t") for line in listed]
    counts = Counter(kind for kind, *_ in rows)
    assert again == listed
    assert [line.split()[0] for line in told] == [str(len(listed))]
    assert {UUID(key) for kind, key, *_ in rows if kind == "enquiry"} == {oldest, old}
    came = months_before(now, 30)
    since, until = instant_text(came), instant_text(months_after(came, 24))
    assert ["enquiry", old.hex, f"kept since {since}", f"until {until}"] in rows
    assert counts["rate_counts"] > 0

    done, (named, *by_class) = retention("--apply")

    assert named == f"Instance: {instance}"
    [summary] = done
    assert summary.startswith(f"{len(listed)} deleted; 0 kept")
    said = dict(line.strip().removesuffix(" deleted.").split(": ") for line in by_class if line)
    assert {kind: int(count) for kind, count in said.items()} == counts
    assert {oldest, old, held, recent} & {*every(own_database, Person.id)} == {held, recent}
    assert only(own_database, KeptEvidence.person) == old
    run = only(own_database, RetentionRun)
    assert {kind: count for kind, count in run.gone.items() if count} == counts
    assert (run.actor, run.kept) == ("operator", 0)
    assert retention("--dry-run")[0] == []


@pytest.mark.parametrize("options", [(), ("--dry-run", "--apply")])
def test_exactly_one_of_the_two_options_is_required(options: tuple[str, ...]) -> None:
    assert "--dry-run or --apply" in run_zone("retention", *options, status=2).stderr
