"""Fixtures of the tests of content."""

from pathlib import Path

import pytest

from app.content import Content, shipped_content
from tests.content.planting import Plot


@pytest.fixture
def plot(tmp_path: Path) -> Plot:
    """A scratch copy of the content that a test may change."""
    return Plot(tmp_path)


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped content."""
    return shipped_content()
