"""Every text can appear on a page or in a mail."""

import pytest

from app.content import Content
from tests.content.copy_usage import CopyUsage

COMPUTED = (
    # The last word of a code with dots in it, or its dots turned into lines.
    "deliveries.kinds.",
    "my_data.message_kinds.",
    "people.permissions.",
    # The name of a route.
    "site.about.",
)
"""Prefixes of keys composed of a part that is written nowhere."""


@pytest.fixture(scope="module")
def usage() -> CopyUsage:
    """What templates and code can use, which takes long to find."""
    return CopyUsage()


def test_every_text_is_used(content: Content, usage: CopyUsage) -> None:

    unused = {
        key
        for key in content.copy["en"]
        if not key.startswith(COMPUTED) and not usage.can_ask_for(key)
    }

    assert not unused


def test_an_unused_text_is_found(usage: CopyUsage) -> None:

    assert usage.can_ask_for("inbox.title")
    assert usage.can_ask_for("inbox.errors.name_long")
    assert not usage.can_ask_for("inbox.folders.abandoned")
    assert not usage.can_ask_for("abandoned.title")
