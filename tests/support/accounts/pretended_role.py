"""A pytest plugin that declares two more roles before the service is imported.

Each is one declaration in the source, and one label in both languages in a copy of the content.
"""

from pathlib import Path

from tests.support.pretending import declare

_LABELLED = """\
  { code = "head", en = "Head of desk", zh = "组长" },
  { code = "courier", en = "Courier", zh = "信使" },
"""


def add_labels(content: Path) -> None:
    """Write the labels of both roles into a copy of the content."""
    choices, first = content / "choices.toml", "roles = [\n"
    text = choices.read_text("utf-8")
    assert text.count(first) == 1
    choices.write_text(text.replace(first, first + _LABELLED), "utf-8")


declare(
    "app.core.rules.permissions",
    '    ADMINISTRATOR = "administrator"',
    """\
    HEAD = "head", _may(Permission.MANAGE_DESK, of="handler")
    COURIER = "courier", _may(of="exporter")
""",
)
