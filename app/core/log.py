"""The log of a process: lines for people or of JSON, in UTC, without personal data.

Whatever fails, a log outlives every erasure. So tracebacks name places and kinds of errors, and no
values; lines of libraries are their templates, without what was to be filled in.
"""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, TextIO, cast

import structlog

from app.core.rules.request_id import current_request

JSON, CONSOLE = "json", "console"
"""The forms of lines."""

REQUEST: Final = "request.answered"
"""The event of the line that each request has, if they are wanted; all of them are written."""

MOST_ALIKE: Final = 20
"""Lines of one event that are written in a minute; the next one says how many were left out."""

_MINUTE = 60.0
Line = MutableMapping[str, Any]
Failure = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]


class _StandardOutput:
    """Standard output, without the errors of a full disk or a closed reader.

    No file of Python's own kind: since 3.13 one that is left open closes itself when the process
    ends and this module is gone, and prints a traceback.
    """

    def write(self, text: str) -> int:
        """Write as much as can be written."""
        with suppress(OSError):
            sys.stdout.write(text)
        return len(text)

    def flush(self) -> None:
        """Flush as much as can be flushed."""
        with suppress(OSError):
            sys.stdout.flush()


def set_up_log(form: str = CONSOLE) -> None:
    """Let this process, its libraries included, write its log to standard output.

    A line that cannot be written is lost and stops nothing else: a log is often kept on the disk
    that fills up, and the answer to a visitor whose enquiry could not be stored is worth more.
    """
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False, sort_keys=True)
        if form == JSON
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            _Repeats(),
            _for_request,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            _without_values,
            renderer,
        ],
        # It writes each line with its end at once: other processes write into the same pipe. It
        # needs no more of a file than these two methods.
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", _StandardOutput())),
    )
    root = logging.getLogger()
    root.handlers = [each for each in root.handlers if not isinstance(each, FromLibraries)]
    root.addHandler(FromLibraries(logging.WARNING))


def say(event: str, sentence: str, *, err: bool = True) -> None:
    """Print a sentence for the person who runs this process, in the form of the log.

    If it cannot be written, it is lost, and the work goes on all the same.

    :param err: whether it goes to standard error; as a line of JSON it goes where all others do.
    """
    processors = structlog.get_config()["processors"]
    if isinstance(processors[-1], structlog.processors.JSONRenderer):
        structlog.get_logger().info(event, said=sentence.strip())
        return
    with suppress(OSError):
        # The end of the line with it, in one write.
        print(f"{sentence}\n", end="", file=sys.stderr if err else sys.stdout, flush=True)


class FromLibraries(logging.Handler):
    """A handler that writes the log lines of libraries in our format."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the template of a line without its arguments, which may be personal data."""
        structlog.get_logger().log(
            record.levelno, f"library.{record.name}", said=str(record.msg), exc_info=record.exc_info
        )


class _Repeats:
    """Drops lines of an event that has reached its limit for the minute."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, tuple[float, int]] = {}

    def __call__(self, _logger: object, _method: str, line: Line) -> Line:
        """Return the line to write, with the number of lines dropped before it.

        :raises DropEvent: if it is not to be written.
        """
        event, now = str(line.get("event")), time.monotonic()
        if event == REQUEST:
            return line
        with self._lock:
            began, count = self._counts.get(event, (now, 0))
            over = now - began >= _MINUTE
            self._counts[event] = (now, 1) if over else (began, count + 1)
        if over and count > MOST_ALIKE:
            line["left_out"] = count - MOST_ALIKE
        if not over and count >= MOST_ALIKE:
            raise structlog.DropEvent
        return line


def _for_request(_logger: object, _method: str, line: Line) -> Line:
    if request := current_request():
        line.setdefault("request", request)
    return line


def _without_values(_logger: object, _method: str, line: Line) -> Line:
    """Replace an error by its kind and place."""
    failure = line.pop("exc_info", None)
    if failure is True:
        failure = sys.exc_info()
    error = failure[1] if isinstance(failure, tuple) else failure
    if isinstance(error, BaseException):
        line["error"] = error_name(error)
        line["traceback"] = "".join(_traceback(error))
    return line


def error_name(error: BaseException) -> str:
    """Return the kind of an error; for errors of the database or the disk, the message as well.

    Their words hold no values: see `keep_rows_out_of_errors`, and `hide_parameters`.
    """
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    # Imported here, since every command has a log and few of them fail.
    from sqlalchemy.exc import DBAPIError

    if isinstance(error, DBAPIError):
        return f"{name}: " + str(error.orig).partition("\n")[0]
    return f"{name}: {error.strerror}" if isinstance(error, OSError) else name


def _traceback(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _traceback(before)
        yield "\n"
    yield from traceback.format_tb(error.__traceback__)
    yield error_name(error)
