"""`make nu`: check every page of the site, the desk and the console with the Nu Html Checker."""

from argparse import Namespace
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests import harness
from tests.harness import RESULTS, Figure, Part, Tool, say
from tests.nu.checker import complaints, find_checker
from tests.nu.walk import LANGUAGES, visit_everything


def check(lang: str, _given: Namespace) -> Iterator[Figure]:
    """Visit every page in a language, and check them all."""
    checker = find_checker()
    with TemporaryDirectory() as folder:
        pages = visit_everything(Path(folder) / "site", lang)
        found = complaints(checker, pages, Path(folder) / "pages")
    for each in found:
        say(each)
    yield Figure(f"pages in {LANGUAGES[lang]}", [len(pages)], least=1)
    yield Figure(f"complaints about them in {LANGUAGES[lang]}", [len(found)], most=0)


NU = Tool(
    "tests.nu",
    "Check every page with the Nu Html Checker, which needs Java and npm.",
    {
        lang: Part(f"Every page in {name}, and every form left empty.", partial(check, lang))
        for lang, name in LANGUAGES.items()
    },
    RESULTS / "nu.json",
)

if __name__ == "__main__":
    harness.main(NU)
