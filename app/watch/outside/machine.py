"""Facts of the machine: the disk of the instance."""

import shutil
from pathlib import Path


def free_bytes(folder: Path) -> float:
    """Return the bytes that this user may still write on the disk of a folder."""
    return float(shutil.disk_usage(folder).free)
