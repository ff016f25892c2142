"""The operator's own words in every process, as they were last taken up.

A command, or the start, reads the operator's files and keeps those without a mistake in one file of
the instance. Every process looks at that file once a second. So a half-written text is never shown,
a mistake keeps the last good words, and so does a restart.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

import structlog

from app.content import Content
from app.content.own.folder import read_files
from app.content.own.law_guide import refuse_hidden
from app.content.own.problems import Problems
from app.content.own.reading import with_own
from app.core import clock
from app.core.outside.kept_files import FILE, Kept, keep, kept_signature, read_kept

_LOOK_EVERY_SECONDS: Final = 1.0
_EAST: Final = timedelta(hours=14)
_log = structlog.get_logger()


def check_own(instance: Path, shipped: Content) -> tuple[dict[str, str], list[str]]:
    """Return the texts of the operator's files by name, and all that is wrong with them."""
    problems = Problems()
    files = read_files(instance, problems)
    found = with_own(shipped, files, problems)
    # The latest day anywhere on earth, so that a check of today is nowhere in the future.
    refuse_hidden(found.guide, found.news, (clock.now() + _EAST).date(), problems)
    return files, problems.found


def take_up(instance: Path, shipped: Content) -> tuple[str, ...]:
    """Publish the operator's files to every process, unless they have an error.

    :return: what is wrong with them; the earlier words then stay, and administrators are told so.
    """
    before = read_kept(instance) or Kept()
    files, problems = check_own(instance, shipped)
    now = Kept(before.files, tuple(problems)) if problems else Kept(files)
    if now != before:
        keep(instance, now)
    return now.refused


class OwnWords:
    """A process's copy of the site's words, with the operator's over the shipped ones.

    :param shipped: the words to put the operator's over.
    """

    def __init__(
        self, shipped: Content, instance: Path, look_every: float = _LOOK_EVERY_SECONDS
    ) -> None:
        self._shipped = shipped
        self._instance = instance
        self._look_every = look_every
        self._known = shipped
        self._refused: tuple[str, ...] = ()
        self._seen: tuple[int, ...] = ()
        self._looking = threading.Lock()
        self._look()

    @property
    def refused(self) -> tuple[str, ...]:
        """The error in newer words of the operator, which are therefore not served."""
        self.now()
        return self._refused

    @property
    def due(self) -> bool:
        """Whether newer words should be looked for, and nobody is looking yet."""
        old = time.monotonic() - self._looked >= self._look_every
        return old and not self._looking.locked()

    def now(self) -> Content:
        """Return the words to serve."""
        if self.due and self._looking.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._looking.release()
        return self._known

    def _look(self) -> None:
        seen = kept_signature(self._instance)
        if seen != self._seen:
            self._seen = seen
            self._read()
        self._looked = time.monotonic()

    def _read(self) -> None:
        kept = read_kept(self._instance)
        if kept is None and self._seen:
            _log.error("own_words.unreadable", file=FILE, served="the words before")
            return
        kept = kept or Kept()
        self._refused = kept.refused
        for problem in kept.refused:
            _log.error("own_words.refused", problem=problem, served="the last good words")
        problems = Problems()
        found = with_own(self._shipped, kept.files, problems)
        if problems.found:
            # Another version of the service may have other keys than the one that took them up.
            self._refused += tuple(problems.found)
            for problem in problems.found:
                _log.error("own_words.unusable", problem=problem, served="the words before")
            return
        self._known = replace(found, number=self._known.number + 1)
