"""An instance beside the database."""

from pathlib import Path

import pytest


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    """An empty instance folder."""
    folder = tmp_path / "instance"
    folder.mkdir(mode=0o700)
    return folder
