"""A pytest plugin for a separate process, in which exports have one more text column.

The column is declared, the table has it and the content has its words; nothing else knows of it. It
is loaded with `pytest -p`, before anything that is made from the columns, and so imports nothing of
the service itself: the package `app` wires everything together on import.
"""

import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType
from uuid import uuid4

CHECKOUT = Path(__file__).parents[2]
FOLDER = Path(tempfile.gettempdir()) / f"zone-content-{uuid4().hex}"

NAME = "nickname"
WORDS = {"label": "Nickname {lang}", "meaning": "as given {lang}"}


def add_words(content_dir: Path, lang: str, tables: tuple[str, ...] = tuple(WORDS)) -> None:
    """Write the column's name and description into a folder of content."""
    path = content_dir / "copy" / lang / "export_columns.toml"
    text = path.read_text(encoding="utf-8")
    for table in tables:
        word = WORDS[table].format(lang=lang)
        text = text.replace(f"[{table}]\n", f'[{table}]\n{NAME} = "{word}"\n')
    path.write_text(text, encoding="utf-8")


def pytest_addoption() -> None:
    """Declare the column, and add its words to content that is loaded from now on.

    This is a plugin's only hook that runs before any `conftest.py` is imported.
    """
    package = ModuleType("app")
    package.__path__ = [str(CHECKOUT / "app")]
    sys.modules["app"] = package
    columns = import_module("app.exports.rules.columns")
    columns.EXPORT_COLUMNS[NAME] = columns.ExportColumn(NAME)
    columns.COLUMNS = tuple(columns.EXPORT_COLUMNS)  # type: ignore[attr-defined]
    enquiry = import_module("app.enquiries.models").Enquiry
    orm = import_module("sqlalchemy.orm")
    enquiry.nickname = orm.mapped_column(import_module("sqlalchemy").String)
    del sys.modules["app"]
    loader = import_module("app.content.loader")
    folder = shutil.copytree(loader.CONTENT_DIR, FOLDER / "content")
    for lang in import_module("app.core.rules.languages").LANGUAGES:
        add_words(folder, lang)
    loader.load_content.__defaults__ = (folder,)


def pytest_unconfigure() -> None:
    """Remove the folder of content."""
    shutil.rmtree(FOLDER)
