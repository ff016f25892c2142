"""The live server fixture reports a failed start or end, with the server's output."""

from pathlib import Path

import pytest

from tests.support.live_server import LiveServer


def test_a_server_that_cannot_start_fails_with_its_output(tmp_path: Path) -> None:
    server = LiveServer(tmp_path, ZONE_DATABASE_URL="nonsense")

    with pytest.raises(AssertionError, match=r"(?s)zone run ended with .*ZONE_"):
        server.start()


def test_a_killed_server_restarts_on_the_same_instance(tmp_path: Path) -> None:
    server = LiveServer(tmp_path)
    server.start()
    server.kill()
    server.start()
    server.stop()
