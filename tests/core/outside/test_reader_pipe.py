"""A stream to the server waits for its reader, and ends with it."""

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.outside import reader_pipe
from app.core.outside.reader_pipe import ReaderPipe

PATIENCE = 20.0
PIECE = b"x" * 10_000


def pieces(taken: list[int]) -> Iterator[bytes]:
    """Yield pieces without end, and count them."""
    while True:
        taken.append(len(taken))
        yield PIECE


def test_writing_waits_for_the_reader_and_ends_with_it() -> None:
    taken: list[int] = []
    with ReaderPipe() as pipe:
        writing = threading.Thread(target=pipe.write, args=(pieces(taken),))
        writing.start()
        reader = os.open(pipe.path, os.O_RDONLY)
        read = len(os.read(reader, 50_000))
        assert writing.is_alive()
        os.close(reader)
        writing.join(PATIENCE)

    assert not writing.is_alive()
    assert len(taken) * len(PIECE) <= read + 1_000_000


@pytest.mark.parametrize("limit", ["_OPENED_WITHIN", "_READ_WITHIN"])
def test_a_reader_that_never_reads_is_given_up(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(reader_pipe, limit, 0.1)
    with ReaderPipe() as pipe:
        reader = (
            None if limit == "_OPENED_WITHIN" else os.open(pipe.path, os.O_RDONLY | os.O_NONBLOCK)
        )
        writing = threading.Thread(target=pipe.write, args=(pieces([]),))
        writing.start()
        writing.join(PATIENCE)
        if reader is not None:
            os.close(reader)

    assert not writing.is_alive()


def test_a_reader_that_takes_a_little_from_time_to_time_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader_pipe, "_READ_WITHIN", 0.2)
    monkeypatch.setattr(reader_pipe, "_LEAST_RATE", 10_000_000)
    with ReaderPipe() as pipe:
        reader = os.open(pipe.path, os.O_RDONLY | os.O_NONBLOCK)
        writing = threading.Thread(target=pipe.write, args=(pieces([]),))
        writing.start()
        for _ in range(round(PATIENCE / 0.05)):
            writing.join(0.05)
            if not writing.is_alive():
                break
            # A page of memory, so that the writer finds room each time.
            with suppress(BlockingIOError):
                os.read(reader, 4096)
        os.close(reader)

    assert not writing.is_alive()


def test_a_pipe_leaves_no_file() -> None:
    with ReaderPipe() as pipe:
        folder = Path(pipe.path).parent
        assert folder.stat().st_mode & 0o077 == 0

    assert not folder.exists()
