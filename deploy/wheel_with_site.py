"""The build backend: flit's, with the site's templates and static files inside the package.

In a checkout they are beside the package, where people look for them (PEP 517, in-tree backend).
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flit_core import buildapi
from flit_core.buildapi import (
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]


def build_wheel(
    wheel_directory: str,
    config_settings: dict[str, Any] | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Build the wheel from a copy of the source; return its file's name."""
    into = str(Path(wheel_directory).resolve())
    with _copy_with_site(Path.cwd()):
        return buildapi.build_wheel(into, config_settings, metadata_directory)


@contextlib.contextmanager
def _copy_with_site(source: Path) -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "source")
        shutil.copytree(source / "app", copy / "app", ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("templates", "static"):
            shutil.copytree(source / name, copy / "app" / "site_files" / name)
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(source / name, copy)
        with contextlib.chdir(copy):
            yield
