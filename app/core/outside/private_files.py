"""Files for this user alone, or of the mode that a platform gives them."""

import os
from pathlib import Path
from typing import BinaryIO

_OTHERS_MAY_TOUCH = 0o077


def open_private(path: Path) -> BinaryIO:
    """Open a file to append to it and read it, made for this user alone under any umask."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "a+b")


def others_may_touch(path: Path) -> bool:
    """Return whether a file or folder is open to other users, and could be closed to them.

    Docker, Kubernetes and systemd hand secrets over with a mode and an owner of their own, such as
    0444 of root, on a read-only mount: nobody here can change that, nor need they. A part of the
    root's own file system that is merely write-protected is no such mount.

    :raises OSError: if there is no such file.
    """
    found = path.stat()
    if not found.st_mode & _OTHERS_MAY_TOUCH:
        return False
    handed_over = os.statvfs(path).f_flag & os.ST_RDONLY and found.st_dev != Path("/").stat().st_dev
    return not handed_over
