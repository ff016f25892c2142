"""Files that other users can read are known, unless a platform hands them over like that."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.config import Secrets, SettingError, Settings
from app.core.outside.secret_files import create_missing_secrets, load_secrets


@contextmanager
def handed_over(folder: Path) -> Iterator[None]:
    """Mount a folder's content separately, read-only and 0444, as platforms do."""
    if os.geteuid() != 0:
        pytest.skip("Only root may mount what a platform would.")
    files = {each.name: each.read_bytes() for each in folder.iterdir()}
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=True)
    try:
        for name, data in files.items():
            (folder / name).write_bytes(data)
            (folder / name).chmod(0o444)
        folder.chmod(0o755)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def test_secrets_of_the_mode_that_a_platform_forces_are_read(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "instance", origin="https://invest.example.org")
    create_missing_secrets(settings)
    folder = tmp_path / "instance" / "secrets"

    with handed_over(folder):
        assert (folder / "session_key").stat().st_mode & 0o777 == 0o444
        assert isinstance(load_secrets(settings), Secrets)

    (folder / "session_key").chmod(0o444)
    with pytest.raises(SettingError, match="can be read by other users"):
        load_secrets(settings)
