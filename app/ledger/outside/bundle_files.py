"""Bundles of the ledger as a folder or a zip, with the guide and the verifier that each carries."""

import ast
import shutil
from collections.abc import Iterable
from functools import cache
from hashlib import file_digest
from pathlib import Path
from typing import Final

from app.core.outside.prepared_files import PreparedFiles
from app.core.outside.zip_files import zip_stream
from app.ledger.rules.bundle import BundleFile

_PACKAGE: Final = "app.verifier"
_FOLDER: Final = Path(__file__).resolve().parents[2] / "verifier"
_THIRD_PARTY: Final = "cryptography"

_PARTS: Final = (
    "spelling", "notes", "policy", "tree", "files", "entries", "certificates", "erasures",
    "periods", "texts", "rebase", "persons", "evidence", "verdict", "proofs", "sample", "command",
)  # fmt: skip
"""Each uses only those before it, so that the file reads from its foundations up."""


@cache
def verifier_guide() -> bytes:
    """Return the guide to a bundle and its check, for the auditor who opens one."""
    guide = ast.get_docstring(ast.parse(_read("__init__"))) or ""
    return f"{guide}\n".encode()


@cache
def verifier_script() -> bytes:
    """Return the source of `zone-verify.py`, which needs none of our other code.

    Its head is the guide; the imports of all parts are gathered below it, and the parts follow,
    each under its own docstring as a comment.
    """
    parts = [_Part(_read(name)) for name in _PARTS]
    head = f"{_read('__init__')}\n{_imports(parts)}\n\n"
    body = "\n\n\n".join(f"# {part.title}\n\n\n{part.body}" for part in parts)
    return f"{head}{body}\n".encode()


def _read(name: str) -> str:
    return (_FOLDER / f"{name}.py").read_text(encoding="utf-8")


class _Part:
    """A module's docstring, imports and the rest of its text."""

    def __init__(self, source: str) -> None:
        tree = ast.parse(source)
        self.title = (ast.get_docstring(tree) or "").partition("\n")[0]
        self.imports = [
            node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))
        ]
        last = max(node.end_lineno or 0 for node in self.imports)
        self.body = "\n".join(source.splitlines()[last:]).strip("\n")


def _imports(parts: list[_Part]) -> str:
    whole: set[str] = set()
    members: dict[str, set[str]] = {}
    for node in (node for part in parts for node in part.imports):
        names = {alias.name for alias in node.names}
        if isinstance(node, ast.Import):
            whole |= names
        elif node.module is not None and not node.module.startswith(f"{_PACKAGE}."):
            members.setdefault(node.module, set()).update(names)
    ours = [f"import {name}" for name in sorted(whole)]
    theirs: list[str] = []
    for module in sorted(members):
        # As ruff sorts them: constants, classes, then functions.
        found = sorted(members[module], key=lambda name: (not name.isupper(), name.islower(), name))
        line = f"from {module} import {', '.join(found)}"
        (theirs if module.startswith(f"{_THIRD_PARTY}.") else ours).append(line)
    return "\n".join([*ours, "", *theirs])


def bundle_guides() -> dict[str, bytes]:
    """Return the files that explain and check every bundle, by their names in it."""
    return {"README.txt": verifier_guide(), "zone-verify.py": verifier_script()}


class BundleFiles(PreparedFiles):
    """The folder `bundles` of an instance, with the bundles that auditors asked for."""

    def __init__(self, instance: Path) -> None:
        super().__init__(instance / "bundles")

    def holds(self, path: Path, sha256: str) -> bool:
        """Return whether a file is there and has this SHA-256, in hexadecimal."""
        try:
            with path.open("rb") as file:
                return file_digest(file, "sha256").hexdigest() == sha256
        except FileNotFoundError:
            return False


def write_bundle_folder(folder: Path, files: Iterable[BundleFile]) -> None:
    """Write a bundle's files into a new folder; leave none if that fails.

    :raises FileExistsError: if the folder exists, since a bundle holds no file but its own.
    """
    folder.mkdir(parents=True)
    try:
        for name, pieces in files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.writelines(pieces)
    except BaseException:
        shutil.rmtree(folder)
        raise


def write_bundle_zip(path: Path, files: Iterable[BundleFile]) -> None:
    """Write a bundle's files into a new zip; the same files always give the same bytes.

    :raises FileExistsError: if there is a file of this name.
    """
    with path.open("xb") as target:
        try:
            target.writelines(zip_stream(files))
        except BaseException:
            path.unlink()
            raise
