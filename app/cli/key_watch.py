"""The rotation of keys, noticed by running processes."""

import os
import signal
import threading
import time

from app.core.config import SettingError, Settings
from app.core.outside.secret_files import secrets_in_use
from app.core.rules.keys import generation

LOOK_SECONDS = 2.0
"""Seconds between two looks at the secrets."""


class KeyWatch:
    """A look at the secrets, now and again: a rotation changes them, and so does its use later."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known = self._now()

    def has_changed(self) -> bool:
        """Return whether they have changed since the last look; not if they cannot be read."""
        known, now = self._known, self._now()
        self._known = now or known
        return bool(known and now and now != known)

    def _now(self) -> tuple[tuple[bytes, ...], ...] | None:
        try:
            return generation(secrets_in_use(self._settings))
        except (SettingError, OSError):
            return None


def reload_at_rotation(settings: Settings) -> None:
    """Send SIGHUP to this process whenever its secrets have changed, from a thread of its own."""
    watch = KeyWatch(settings)

    def look() -> None:
        while True:
            time.sleep(LOOK_SECONDS)
            if watch.has_changed():
                os.kill(os.getpid(), signal.SIGHUP)

    threading.Thread(target=look, name="keys", daemon=True).start()
