"""`make nu`: check every page of the desk with the Nu Html Checker, in both languages."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.nu.checker import complaints, find_checker
from tests.nu.walk import visit_everything


def main() -> int:
    """Visit every page, check them all, and return 1 if any is invalid."""
    checker = find_checker()
    with TemporaryDirectory() as folder:
        pages = visit_everything(Path(folder) / "site")
        found = complaints(checker, pages, Path(folder) / "pages")
    print(*found, sep="\n")
    print(f"{len(pages)} pages were checked; {len(found)} complaints.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
