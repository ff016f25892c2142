"""A folder for something that is looked at and deleted again."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from app.core.outside.private_files import open_private

_BEGINNING = "scratch-"


@contextmanager
def scratch_folder(instance: Path) -> Iterator[Path]:
    """Make a folder in an instance, for its user alone, and delete it in the end.

    Those of killed processes are deleted first: what they hold is not to stay.

    :raises OSError: if it cannot be made.
    """
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    _clear(instance)
    folder = Path(mkdtemp(prefix=_BEGINNING, dir=instance))
    with open_private(folder / "lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            yield folder / "instance"
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _clear(instance: Path) -> None:
    for folder in instance.glob(f"{_BEGINNING}*"):
        with suppress(OSError), open_private(folder / "lock") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
