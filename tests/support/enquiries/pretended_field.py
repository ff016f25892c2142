"""A pytest plugin for a separate process, in which an enquiry has one more field.

The field is declared, and content has its words; nothing else knows of it. It is loaded with
`pytest -p`, before anything that depends on the fields, and so imports nothing of the service
itself: the package `app` wires everything together as soon as it is imported.
"""

import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

CHECKOUT = Path(__file__).parents[3]
FOLDER = Path(tempfile.gettempdir()) / f"zone-content-{uuid4().hex}"

NAME = "nickname"
LIMIT = 80
WORDS = {
    "form.toml": {NAME: {"label": "Nickname {lang} (optional)", "short": "Nickname {lang}"}},
    "export_columns.toml": {
        "label": {NAME: "Nickname {lang}"},
        "meaning": {NAME: "as given {lang}"},
    },
}


def short(lang: str) -> str:
    """Return the field's name in a language."""
    return WORDS["form.toml"][NAME]["short"].format(lang=lang)


def with_one_more(fields: Any) -> Any:
    """Return the declared fields and the pretended one.

    :param fields: the module that declares them.
    """
    pretended = fields.Field(
        NAME, fields.FieldKind.TEXT, LIMIT, personal=True, correctable=True, searched=True
    )
    return fields.Fields([*fields.FIELDS, pretended])


def add_words(content_dir: Path, lang: str) -> None:
    """Write the field's names into a content folder."""
    for file, tables in WORDS.items():
        path = content_dir / "copy" / lang / file
        text = path.read_text(encoding="utf-8")
        for table, words in tables.items():
            lines = "".join(f'{key} = "{word.format(lang=lang)}"\n' for key, word in words.items())
            heading = f"[{table}]\n"
            there = heading in text
            text = text.replace(heading, heading + lines) if there else text + heading + lines
        path.write_text(text, encoding="utf-8")


def pytest_addoption() -> None:
    """Declare the field, and let content that is loaded from now on have its words.

    Of a plugin's hooks, only this one is called before any `conftest.py` is imported.
    """
    package = ModuleType("app")
    package.__path__ = [str(CHECKOUT / "app")]
    sys.modules["app"] = package
    fields = import_module("app.enquiries.rules.fields")
    fields.FIELDS = with_one_more(fields)  # type: ignore[attr-defined]
    del sys.modules["app"]
    loader = import_module("app.content.loader")
    folder = shutil.copytree(loader.CONTENT_DIR, FOLDER / "content")
    for lang in import_module("app.core.rules.languages").LANGUAGES:
        add_words(folder, lang)
    loader.load_content.__defaults__ = (folder,)


def pytest_unconfigure() -> None:
    """Remove the content folder."""
    shutil.rmtree(FOLDER)
