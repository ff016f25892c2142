"""A PostgreSQL that may lose acknowledged data stops the start."""

from pathlib import Path

import pytest

from tests.support.zone_command import run_zone


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize("command", [("run", "--prepare"), ("web",), ("worker",)])
def test_a_server_that_may_forget_stops_the_start(
    engine_url: str, instance: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    run_zone("secrets", "create")

    assert "fsync = off" in run_zone(*command, status=1).output
