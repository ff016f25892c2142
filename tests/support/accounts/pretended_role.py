"""A pytest plugin that declares two more roles before the service is imported.

Each is one declaration in the source, and one label in both languages in a copy of the content.
"""

from pathlib import Path

from tests.support.pretending import declare, replace_once

_FIRST = "roles = [\n"
_LABELLED = """\
  { code = "head", en = "Head of desk", zh = "组长" },
  { code = "courier", en = "Courier", zh = "信使" },
"""


def add_labels(content: Path) -> None:
    """Write the labels of both roles into a copy of the content."""
    replace_once(content / "choices.toml", _FIRST, _FIRST + _LABELLED)


declare(
    "app.core.rules.permissions",
    '    ADMINISTRATOR = "administrator"',
    """\
    HEAD = "head", _may(Permission.MANAGE_DESK, of="handler")
    COURIER = "courier", _may(of="exporter")
""",
)
