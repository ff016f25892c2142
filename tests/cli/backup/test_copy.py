"""`zone db copy` refuses an instance that is served, and names the fault of the other database."""

import os
from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import make_url

from app.cli.reload import noted
from app.core import clock
from app.core.db import Database
from app.core.models import PeriodicJob
from tests.cli.backup.conftest import Backups, references
from tests.support.live_server import free_port
from tests.support.postgres import server_url
from tests.support.shared_run import SharedRun
from tests.support.stored import store
from tests.support.zone_command import run_zone


@pytest.mark.engine("sqlite")
def test_a_database_that_cannot_be_used_is_named_with_what_to_do(
    upgraded: Database, shared_run: SharedRun
) -> None:
    missing = make_url(server_url(shared_run)).set(drivername="postgresql", database="nobodys")
    silent = f"127.0.0.1:{free_port()}"

    for url, told in (
        (missing.render_as_string(hide_password=False), "`createdb --owner postgres nobodys`"),
        (f"postgresql://zone@{silent}/zone", silent),
    ):
        assert told in run_zone("db", "copy", "--to", url, status=1).stderr


def copy(backups: Backups, status: int) -> str:
    """Copy an instance into an empty database; return what is said of it."""
    url = backups.elsewhere["ZONE_DATABASE_URL"]
    return run_zone("db", "copy", "--to", url, status=status).output


@pytest.mark.engine("both")
def test_an_instance_that_zone_run_serves_is_not_copied(backups: Backups) -> None:
    with noted(backups.instance):
        assert f"(process {os.getpid()})" in copy(backups, status=1)
        run_zone("secrets", "adopt", status=1)

    copy(backups, status=0)
    assert references(backups.there()) == references(backups.database)


@pytest.mark.engine("postgresql", only=True)
def test_a_database_that_another_host_serves_is_not_copied(backups: Backups) -> None:
    now = clock.now()
    store(backups.database, PeriodicJob(name="any", owner="", owned_until=now, last_run_at=now))

    copy(backups, status=1)
    run_zone("secrets", "adopt", status=1)

    with time_machine.travel(now + timedelta(minutes=3)):
        copy(backups, status=0)
