"""A pytest plugin for a separate process, in which the service has one more language.

Its row and its words are there, a copy of the English ones; nothing else knows of it. It is loaded
with `pytest -p`, before anything that depends on the languages.
"""

import shutil
import tempfile
from importlib import import_module
from pathlib import Path
from uuid import uuid4

from tests.support.pretending import CHECKOUT, declare

FOLDER = Path(tempfile.gettempdir()) / f"zone-content-{uuid4().hex}"

CODE = "nl"
NAME = "Nederlands"

_ROW = f"""\
        Language(
            code="{CODE}", name="{NAME}", html="{CODE}", locale="nl_NL",
            space=" ", comma=", ", semicolon="; ", colon=": ", stop=". ", brackets=(" (", ")"),
            short_moment="d MMM y, HH:mm",
        ),
"""
_WORDS = f"""\
_read_file = read_toml


def read_toml(path: Path) -> dict[str, Any]:
    return _with_a_copy(_read_file(path))


def _with_a_copy(value: Any) -> Any:
    if isinstance(value, list):
        codes = [each.get("code") for each in value if isinstance(each, dict)]
        copied = [_with_a_copy(each) for each in value]
        if "en" in codes:
            copied.append({{**copied[codes.index("en")], "code": "{CODE}"}})
        return copied
    if not isinstance(value, dict):
        return value
    copied = {{key: _with_a_copy(each) for key, each in value.items()}}
    if "zh" in copied and "one" not in copied:
        # The summary of the English article is in the other languages alone.
        copied.setdefault("{CODE}", copied.get("en", copied["zh"]))
    return copied


"""
_PICTURE = f"""\
    for each in [each for each in names if each.endswith("-en.png")]:
        names[each.replace("-en.png", "-{CODE}.png")] = names[each]
"""


def pytest_addoption() -> None:
    """Declare the language, with its words and the preview pictures for shared links.

    Of a plugin's hooks, only this one is called before any `conftest.py` is imported.
    """
    content = shutil.copytree(CHECKOUT / "app" / "content", FOLDER / "content")
    shutil.copytree(content / "copy" / "en", content / "copy" / CODE)
    for policy in (content / "policies").glob("*.en.md"):
        shutil.copy(policy, policy.with_name(policy.name.replace(".en.", f".{CODE}.")))
    declare("app.core.rules.languages", "    )\n}  # fmt: skip\n", _ROW)
    declare("app.content.toml_files", "def require_text(", _WORDS)
    declare("app.core.outside.static_files", "    return names\n", _PICTURE)
    import_module("app.content.loader").load_content.__defaults__ = (content,)


def pytest_unconfigure() -> None:
    """Remove the content folder."""
    shutil.rmtree(FOLDER)
