"""The web server bounds its connections and the heads of requests on purpose."""

import resource
from pathlib import Path

import pytest

from app.cli.web import make_server
from app.core.config import Settings

LONGEST_HEAD_SECONDS = 30
LARGEST_HEAD = 64 * 1024


@pytest.mark.parametrize(("files", "connections"), [(10_000, 4096), (2048, 1536), (512, 1)])
def test_a_process_holds_as_many_connections_as_its_files_allow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: int, connections: int
) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _what: (files, files))

    server = make_server("app.wsgi:application", Settings(instance=tmp_path))

    assert server.backpressure == connections


def test_the_head_of_a_request_has_a_deadline_and_a_bound(tmp_path: Path) -> None:
    heads = make_server("app.wsgi:application", Settings(instance=tmp_path)).http1_settings

    assert heads is not None
    assert heads.header_read_timeout == LONGEST_HEAD_SECONDS * 1000
    assert heads.max_buffer_size == LARGEST_HEAD
