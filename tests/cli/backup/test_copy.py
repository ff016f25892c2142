"""`zone db copy` names the fault of the database that it would fill."""

from pathlib import Path

from sqlalchemy import make_url

from tests.support.live_server import free_port
from tests.support.postgres import server_url
from tests.support.shared_run import SharedRun
from tests.support.zone_command import run_zone


def refusal(tmp_path: Path, url: str) -> str:
    """Copy an instance on SQLite to an unusable database; return the error."""
    settings = {"ZONE_INSTANCE": str(tmp_path / "instance")}
    run_zone("db", "upgrade", settings=settings)
    return run_zone("db", "copy", "--to", url, settings=settings, status=1).stderr


def test_a_database_that_is_not_there_is_named_with_the_command_that_creates_it(
    shared_run: SharedRun, tmp_path: Path
) -> None:
    missing = make_url(server_url(shared_run)).set(drivername="postgresql", database="nobodys")

    said = refusal(tmp_path, missing.render_as_string(hide_password=False))

    assert "has no database nobodys. Create it with `createdb --owner postgres nobodys`" in said
    assert "or name another in --to" in said


def test_a_server_that_does_not_answer_is_named(tmp_path: Path) -> None:
    port = free_port()

    said = refusal(tmp_path, f"postgresql://zone@127.0.0.1:{port}/zone")

    assert f"Nothing answers at 127.0.0.1:{port}" in said
