"""The verifier is one file that an auditor can read and run with nothing of ours beside it."""

import ast
import subprocess
import sys
from collections import Counter
from pathlib import Path

import app.verifier
from app.ledger.outside.bundle_files import verifier_guide, verifier_script

FOLDER = Path(app.verifier.__file__).parent
SCRIPT = verifier_script().decode()
TREE = ast.parse(SCRIPT)


def imported() -> set[str]:
    """Return the packages that the script imports, at its top or anywhere."""
    names: set[str] = set()
    for node in ast.walk(TREE):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def test_it_needs_only_the_standard_library_and_cryptography() -> None:
    assert imported() - sys.stdlib_module_names == {"cryptography"}


def test_it_begins_with_the_guide() -> None:
    assert ast.get_docstring(TREE) == verifier_guide().decode().rstrip("\n")


def test_it_holds_every_part_once() -> None:
    named = Counter(
        node.name for node in TREE.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    )
    parts = [ast.parse(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.py")]
    defined = [
        node.name
        for part in parts
        for node in part.body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    ]

    assert named == Counter(defined)
    assert max(named.values()) == 1


def test_it_is_formatted_like_its_parts(tmp_path: Path) -> None:
    path = tmp_path / "zone-verify.py"
    path.write_text(SCRIPT, encoding="utf-8")
    project = FOLDER.parents[1] / "pyproject.toml"
    ruff = [sys.executable, "-m", "ruff"]

    for command in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
        done = subprocess.run(
            [*ruff, *command, "--config", project, path],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


def test_every_function_and_class_has_a_docstring() -> None:
    silent = [
        node.name
        for node in ast.walk(TREE)
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]

    assert not silent
