"""Where a process logs: standard output, of which it may lose lines but never stumble over one."""

import io
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog


class _StandardOutput(io.TextIOBase):
    """Standard output, without the errors of a disk that is full or a reader that is gone."""

    def write(self, text: str) -> int:
        """Write what can be written."""
        with suppress(OSError):
            sys.stdout.write(text)
        return len(text)

    def flush(self) -> None:
        """Hand on what was written, if that can be."""
        with suppress(OSError):
            sys.stdout.flush()


def bear_a_full_log() -> None:
    """Let no log line that cannot be written stop what it tells of.

    A log is often kept on the disk that fills up, and the answer to a visitor whose enquiry could
    not be stored is worth more than the line that says so.
    """
    # print(), all that is called with it, needs no more of a file than these two methods.
    output = cast("TextIO", _StandardOutput())
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(output))
