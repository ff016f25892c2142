"""All structural rules that can be checked in the source, in one call."""

from pathlib import Path

from tests.architecture.import_rules import (
    cycles,
    framework_below_the_web,
    late_imports,
    strange_packages,
    wrong_directions,
)
from tests.architecture.shape_rules import crowded_folders, long_files, wordless_exceptions
from tests.architecture.source import Violation, read_modules
from tests.architecture.use_rules import commits, reserved_names

MODULE_RULES = (
    wrong_directions,
    strange_packages,
    framework_below_the_web,
    late_imports,
    cycles,
    reserved_names,
    commits,
    wordless_exceptions,
)


def violations(root: Path) -> list[Violation]:
    """Return every broken rule below a checkout's root, sorted by file and line.

    :param root: the folder that holds `app/`, and perhaps `templates/`, `static/` and `tests/`.
    """
    modules = read_modules(root)
    found = [each for rule in MODULE_RULES for each in rule(modules)]
    return sorted({*found, *long_files(root), *crowded_folders(root)})
