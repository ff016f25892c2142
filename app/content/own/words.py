"""The operator's words, which replace the shipped ones.

A file has the name of a shipped one (`home.toml`) and some of its keys, each with its text in every
language: `lead = { en = "...", zh = "..." }`.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from app.content.errors import ContentError
from app.content.own.numerals import Names, refuse_figures
from app.content.own.problems import Problems
from app.content.sentences import Copy, flat_keys, is_fact, placeholders, same_placeholders
from app.core.rules.languages import LANGUAGES

_VERSIONS = "propose other words as a new version, on the console's page of policies"
_REPORT = (
    "what the report on the conference says, and how its figures are to be read, stays; a figure "
    "of your own is a fact with its source, in another text"
)
FIXED: Mapping[str, str] = {
    "form.title": "the report's own title of the form stays as it is",
    "form.lead": "the report's own sentence above the form stays as it is",
    "form.demonstration": "set ZONE_OPERATOR_NAME, and it goes away",
    "site.demonstration": "set ZONE_OPERATOR_NAME, and it goes away",
    "site.footer.operator": "set ZONE_OPERATOR_NAME to say who operates the site",
    "site.source_note": _REPORT,
    "site.source_note_own": _REPORT,
    "news.source_note": "it says whose the figures of an item are",
    "site.own_fact": "figures of your own have to be told from the report's",
    "site.own_operator": "figures of your own have to be told from the report's",
    "site.own_words": "words of your own have to be told from the report's",
    "site.share": "it describes a picture, which stays",
    "policy": _VERSIONS,
    "policies.consent_block": _VERSIONS,
    "policies.spoken_block": _VERSIONS,
    "compliance.purposes": _VERSIONS,
    "consent_receipt": _VERSIONS,
    "figures": _REPORT,
    "roadmap": _REPORT,
    "home.proof.innovation": _REPORT,
    "home.proof.industrial": _REPORT,
    "home.proof.enterprises": _REPORT,
    "home.proof.advanced": _REPORT,
    "home.proof.as_reported": _REPORT,
    "home.plan.title": _REPORT,
    "home.plan.lead": _REPORT,
    "home.plan.target": _REPORT,
    "home.report.body": _REPORT,
    "home.report.body_own": _REPORT,
    "reply.facts.source": _REPORT,
    "reply.facts.count": _REPORT,
    "reply.facts.duration": _REPORT,
    "reply.facts.rank": _REPORT,
    "reply.facts.ratio": _REPORT,
    "reply.facts.share": _REPORT,
    "reply.facts.target": _REPORT,
    "sector.base.advanced": _REPORT,
    "sector.base.categories": _REPORT,
    "sector.base.hightech": _REPORT,
    "sector.base.target": _REPORT,
    "sector.ai.list": _REPORT,
    "sector.ai.support": _REPORT,
    "sector.green": _REPORT,
    "article": _REPORT,
    "guide_pages.law": "the guide says which version of a law was read, and who checked it since",
    "statements.disclaimer": _REPORT,
    "export_columns": "programs that read exports rely on these headings",
    "export_readme": "it says what the headings of an export mean",
}
"""Words that cannot be changed here, by key or by how keys begin, each with what to do instead."""


_STARRED = ("home.", "news.", "site.cta.")
"""How the keys of texts begin that pages show with a star at each fact, and its source below."""


def read_words(
    name: str,
    table: Mapping[str, object],
    shipped: Copy,
    names: Names,
    problems: Problems,
) -> dict[str, dict[str, str]]:
    """Return the templates of one of the operator's files, by language and key.

    :param name: the file's name without its ending.
    :param shipped: the shipped templates as they are written.
    :param names: the operator's names with numbers, by language, which texts may print.
    :param problems: collects errors in keys, which are then left out.
    """
    known = sorted({key.partition("#")[0] for key in shipped[LANGUAGES[0]]})
    found: dict[str, dict[str, str]] = {lang: {} for lang in LANGUAGES}
    files = sorted({key.partition(".")[0] for key in known})
    if name not in files:
        problems.add(f"content/{name}.toml is no file of words{_nearest(name, files)}: rename it.")
        return found
    for key, value in _leaves(name, table, frozenset(known)):
        with problems.noting():
            if key not in known:
                # A file needs no table with its own name: that is the most likely mistake.
                raise ContentError(
                    f"{_at(key)} is no key of the shipped words"
                    f"{_nearest(key.removeprefix(f'{name}.'), known)}: correct it."
                )
            for lang, texts in _texts(key, value, shipped, names).items():
                found[lang] |= texts
    return found


def place_of_own(lang: str, key: str) -> str:
    """Return a key's file, name and language, for an error the operator reads."""
    return f"{_at(key)} ({lang}),"


def fixed(key: str) -> str | None:
    """Return the remedy if a key's words cannot be changed here."""
    parts = key.split(".")
    begun = (".".join(parts[:count]) for count in range(1, len(parts) + 1))
    return next((FIXED[each] for each in begun if each in FIXED), None)


def _at(key: str) -> str:
    file, _, rest = key.partition("#")[0].partition(".")
    return f"content/{file}.toml, key {rest}"


def _nearest(name: str, names: list[str]) -> str:
    nearest = get_close_matches(name, names, 1, 0.5)
    return f" (did you mean {nearest[0].partition('.')[2] or nearest[0]}?)" if nearest else ""


def _leaves(
    prefix: str, table: Mapping[str, object], known: frozenset[str]
) -> Iterator[tuple[str, object]]:
    """Yield each key with its value; a table that has languages is a value."""
    for name, value in table.items():
        key = f"{prefix}.{name}"
        if key not in known and isinstance(value, dict) and not value.keys() & set(LANGUAGES):
            yield from _leaves(key, value, known)
        else:
            yield key, value


def _texts(key: str, value: object, shipped: Copy, names: Names) -> dict[str, dict[str, str]]:
    """Return the checked templates of one key, with its plural forms, by language."""
    if instead := fixed(key):
        raise ContentError(f"{_at(key)} cannot be changed here: {instead}. Remove it.")
    if not isinstance(value, dict):
        raise ContentError(f'{_at(key)} is not in both languages: write {{ en = "", zh = "" }}.')
    for lang in sorted(value.keys() - set(LANGUAGES)):
        raise ContentError(f"{_at(key)} has {lang}, which is no language of the site: remove it.")
    found = {lang: _forms(key, value.get(lang), lang, shipped) for lang in LANGUAGES}
    same_placeholders({lang: found[lang][key] for lang in LANGUAGES}, _at(key))
    for lang, texts in found.items():
        for text in texts.values():
            _check(key, lang, text, shipped, names[lang])
    return found


def _forms(key: str, value: object, lang: str, shipped: Copy) -> dict[str, str]:
    name = key.rpartition(".")[2]
    texts = dict(flat_keys(key.rpartition(".")[0], {name: value}))
    plurals = {each for each in shipped[lang] if each.startswith(f"{key}#")}
    if key not in texts or texts.keys() - plurals - {key}:
        raise ContentError(f"{_at(key)} ({lang}) has no text: write it in quotes.")
    filled = {each: texts.get(each, texts[key]) for each in (key, *sorted(plurals))}
    for text in filled.values():
        if not isinstance(text, str) or not text.strip():
            raise ContentError(f"{_at(key)} ({lang}) is missing or empty: write its text.")
    return {each: str(text) for each, text in filled.items()}


def _check(key: str, lang: str, text: str, shipped: Copy, names: tuple[str, ...]) -> None:
    where = place_of_own(lang, key)
    passed, used = (
        {each for each in placeholders(written, where) if not is_fact(each)}
        for written in (shipped[lang][key], text)
    )
    if strange := used - passed:
        raise ContentError(
            f"{where} has the placeholder {{{min(strange)}}}, which nothing fills here: "
            f"{_use(passed)}."
        )
    if missing := passed - used:
        raise ContentError(f"{where} lacks the placeholder {{{min(missing)}}}: put it in.")
    if used != placeholders(text, where) and not key.startswith(_STARRED):
        raise ContentError(
            f"{where} tells a fact where no star can say whose words these are: leave it out."
        )
    refuse_figures(text, where, [shipped[each][key] for each in LANGUAGES], names)


def _use(passed: set[str]) -> str:
    listed = ", ".join(f"{{{each}}}" for each in sorted(passed))
    return f"use {listed} and facts" if passed else "use facts alone, as {fact_...}"
