"""The operator's own names that hold a number, `content/names.toml`: texts may print them."""

import re
from itertools import filterfalse

from app.content.errors import ContentError
from app.content.own.choices import require_known
from app.content.own.numerals import NAME, Names
from app.content.own.problems import Problems
from app.content.toml_files import parse_toml
from app.core.rules.languages import LANGUAGES

FILE = "content/names.toml"


def read_names(text: str, problems: Problems) -> Names:
    """Return the operator's names: a list for each language, `en = ["Unit 500"]`.

    :param problems: collects errors, each with its line; such an entry is left out.
    """
    found: dict[str, tuple[str, ...]] = dict.fromkeys(LANGUAGES, ())
    with problems.noting():
        for lang, names in parse_toml(FILE, text).items():
            require_known(f"{FILE}, {lang},", lang, found, "language")
            if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
                raise ContentError(f'{FILE}, {lang}, is no list of names: write ["...", "..."].')
            found[lang] = tuple(filter(NAME.fullmatch, names))
            for name in filterfalse(NAME.fullmatch, names):
                before = re.split(f"[\"']{re.escape(name)}[\"']", text)[0]
                problems.add(
                    f"{FILE}, line {before.count(chr(10)) + 1}: {name!r} is no name with a number. "
                    "Write all of it, like Unit 500 or 500号仓, with a capital letter or Chinese, "
                    "without #, * and %. What counts or measures something, like 500 companies, "
                    "is a fact with its source, in content/facts.toml."
                )
    return found
