"""`zone retention`: a dry run lists exactly the rows that a run then deletes."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.moments import instant_text, months_after, months_before
from app.enquiries.models import Person
from app.leads.placement import place_leads
from app.mail.rules.delivery import Mailing
from app.rights.holds import place_hold
from app.rights.models import KeptEvidence, RetentionRun
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.zone_command import run_zone

DAY = timedelta(days=1)


class Instance:
    """An instance with people who wrote a number of months ago."""

    def __init__(self, folder: Path, *months: int) -> None:
        self.variables = {"ZONE_INSTANCE": str(folder)}
        self.zone("db", "upgrade")
        settings = Settings(instance=folder)
        self.key = load_secrets(settings).ledger_key
        self.database = Database(settings.database_url)
        self.now = clock.now()
        self.people = [self._receive(each) for each in months]
        mailing = Mailing(settings.installation.mail_domain, "")
        place_leads(self.database, self.key, mailing, self.now)

    def zone(self, *command: str) -> tuple[list[str], list[str]]:
        """Run a command; return the lines of its standard output and of its standard error."""
        done = run_zone(*command, settings=self.variables)
        return done.stdout.splitlines(), done.stderr.splitlines()

    def hold(self, person: UUID) -> None:
        """Place a hold on a person's data."""
        place_hold(
            self.database,
            self.key,
            actor="a" * 32,
            person_id=person,
            reason="A suit is pending.",
            until=self.now + 30 * DAY,
            now=self.now,
        )

    def _receive(self, months: int) -> UUID:
        at = months_before(self.now, months)
        return person_of(
            self.database, write_to_us(self.database, at, email=f"{months}@example.com")
        )


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[Instance]:
    """An instance with three expired people, one of them under a hold, and one other person."""
    made = Instance(tmp_path / "instance", 40, 30, 26, 3)
    made.hold(made.people[2])
    yield made
    made.database.dispose()


def test_a_dry_run_changes_nothing_and_lists_what_is_then_deleted(instance: Instance) -> None:
    oldest, old, held, recent = instance.people

    listed, told = instance.zone("retention", "--dry-run")
    again, _ = instance.zone("retention", "--dry-run")

    rows = [line.split("\t") for line in listed]
    counts = Counter(kind for kind, *_ in rows)
    assert again == listed
    assert [line.split()[0] for line in told] == [str(len(listed))]
    assert {UUID(key) for kind, key, *_ in rows if kind == "enquiry"} == {oldest, old}
    came = months_before(instance.now, 30)
    since, until = instant_text(came), instant_text(months_after(came, 24))
    assert ["enquiry", old.hex, f"kept since {since}", f"until {until}"] in rows
    assert counts["rate_counts"] > 0

    done, (named, *by_class) = instance.zone("retention", "--apply")

    assert named == f"Instance: {instance.variables['ZONE_INSTANCE']}"
    [summary] = done
    assert summary.startswith(f"{len(listed)} deleted; 0 kept")
    said = dict(line.strip().removesuffix(" deleted.").split(": ") for line in by_class if line)
    assert {kind: int(count) for kind, count in said.items()} == counts
    with instance.database.reading() as session:
        assert set(session.scalars(select(Person.id))) == {held, recent}
        assert session.scalars(select(KeptEvidence.person)).all() == [old]
        run = session.scalars(select(RetentionRun)).one()
    assert {kind: count for kind, count in run.gone.items() if count} == counts
    assert (run.actor, run.kept) == ("operator", 0)
    assert instance.zone("retention", "--dry-run")[0] == []


@pytest.mark.parametrize("options", [(), ("--dry-run", "--apply")])
def test_exactly_one_of_the_two_options_is_required(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path / "instance")}
    refused = run_zone("retention", *options, settings=settings, status=2)

    assert "--dry-run or --apply" in refused.stderr
