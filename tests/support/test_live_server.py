"""The live server fixture reports a failed start or end, with the server's output."""

from pathlib import Path

import pytest

from tests.support.live_server import LiveServer


def test_a_server_that_cannot_start_fails_with_what_it_printed(tmp_path: Path) -> None:
    server = LiveServer(tmp_path, ZONE_DATABASE_URL="nonsense")

    with pytest.raises(AssertionError, match=r"(?s)zone run ended with .*ZONE_"):
        server.start()


def test_a_server_starts_again_on_the_same_instance_after_it_was_killed(tmp_path: Path) -> None:
    server = LiveServer(tmp_path)
    server.start()
    server.kill()
    server.start()
    server.stop()
