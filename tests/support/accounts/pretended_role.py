"""A pytest plugin that declares two more roles before the service is imported.

Each is one declaration in the source, and one label in both languages in a copy of the content.
"""

from tests.support.pretending import declare

_LABELLED = """\
  { code = "head", en = "Head of desk", zh = "组长" },
  { code = "courier", en = "Courier", zh = "信使" },
"""


def with_labels(choices: str) -> str:
    """Return the source of the choices with the labels of both roles."""
    first = "roles = [\n"
    assert choices.count(first) == 1
    return choices.replace(first, first + _LABELLED)


declare(
    "app.core.rules.permissions",
    '    ADMINISTRATOR = "administrator"',
    """\
    HEAD = "head", _may(Permission.MANAGE_DESK, of="handler")
    COURIER = "courier", _may(of="exporter")
""",
)
