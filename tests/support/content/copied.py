"""The site of a process with a changed copy of the shipped content."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.content import CONTENT_DIR, Content, load_content
from tests.support import site


@contextmanager
def site_with_copied_content(folder: Path, change: Callable[[Path], object]) -> Iterator[Content]:
    """Let each site that is made meanwhile have a changed copy of the content; yield that.

    :param folder: an empty folder for the copy.
    :param change: changes the files of a content folder.
    """
    copied = Path(shutil.copytree(CONTENT_DIR, folder / "content"))
    change(copied)
    found = load_content(copied)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(site, "content", lambda: found)
        yield found
