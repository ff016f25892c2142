"""A log that cannot be written stops nothing, and a process opens as many files as it may."""

import errno
import io
import resource
import sys
from collections.abc import Iterator

import pytest
import structlog

from app.core.log import set_up_log
from app.core.process import open_more_files
from tests.support.zone_command import log_restored


class FullDisk(io.TextIOBase):
    """A file on a full disk."""

    def write(self, text: str) -> int:
        """Refuse, as a full disk does."""
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture(autouse=True)
def configured() -> Iterator[None]:
    """The log configured as in a process of the service, during a test."""
    with log_restored():
        set_up_log()
        yield


def test_a_line_that_cannot_be_written_is_lost_without_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", FullDisk())
    with pytest.raises(OSError, match="No space left"):
        print("what any other line would meet")

    structlog.get_logger().error("enquiry.not_stored", cause="disk full")


@pytest.mark.parametrize(
    ("soft", "hard", "given"), [(1024, 4096, 4096), (1024, resource.RLIM_INFINITY, 4608)]
)
def test_a_process_opens_as_many_files_as_it_may(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, given: int
) -> None:
    limits = [(soft, hard)]
    monkeypatch.setattr(resource, "getrlimit", lambda _what: limits[-1])
    monkeypatch.setattr(resource, "setrlimit", lambda _what, limit: limits.append(limit))

    assert open_more_files(4608) == given
    assert limits[-1] == (given, hard)
    assert open_more_files(512) == 512
    assert len(limits) == 2
