"""Every fault in the content is refused by name at the start."""

import pytest

from tests.content.planting import Plot, not_named

LABEL_ABROAD = "传输至位于{place}的{recipient}并在当地存储（"

# A fault: the file, the text that is replaced, its replacement, and what the refusal names.
REPLACED = {
    "an empty translation": (
        ("copy/zh/site.toml", 'skip = "跳至主要内容"', 'skip = " "'),
        ("key site.skip (zh)",),
    ),
    "differing placeholders": (
        ("copy/zh/site.toml", "运营者：{operator}", "运营者：{owner}"),
        ("site.footer.operator (zh)", "operator, owner"),
    ),
    "a placeholder that reads attributes": (
        ("copy/en/site.toml", "by {operator}", "by {operator.name}"),
        ("{operator.name}: use a plain name",),
    ),
    "unbalanced braces": (
        ("copy/en/site.toml", "by {operator}", "by {operator"),
        ("site.footer.operator",),
    ),
    "a fact without a translation": (
        ("facts.toml", 'zh = { label = "个工业大类", display = "33" }', ""),
        ("fact cat-major", "zh.label"),
    ),
    "a fact of an unknown level": (
        ("facts.toml", 'publish = "hold"', 'publish = "maybe"'),
        ("fact link-missing", "headline, body, article_verbatim, hold"),
    ),
    "a fact that misquotes the article": (
        ("facts.toml", 'quote = "33 major industrial categories"', 'quote = "34 major"'),
        ("fact cat-major",),
    ),
    "a duplicate code": (
        ("choices.toml", 'code = "talent"', 'code = "sites"'),
        ("topics, has the choice sites twice",),
    ),
    "a choice without a label": (
        ("choices.toml", 'code = "talent", en = "Talent"', 'code = "talent"'),
        ("(talent), label en",),
    ),
    "a consent box without a translation": (
        ("consent.toml", 'zh = "我已阅读并同意《隐私政策》"', ""),
        ("(privacy_policy), label, zh",),
    ),
    "two boxes for one purpose": (
        ("consent.toml", 'purpose = "cookie_policy"', 'purpose = "privacy_policy"'),
        ("has the box privacy_policy twice",),
    ),
    "a box whose languages use different values": (
        ("consent.toml", LABEL_ABROAD, LABEL_ABROAD.replace("位于{place}的", "")),
        ("(transfer_abroad), label (zh), and its en text", "the placeholders place"),
    ),
    "a registered purpose without a legal basis": (
        ("consent.toml", "[processing.answer_rights]", "[processing.other]"),
        ("is in only one of [basis] and [processing]",),
    ),
    "a registered purpose in one language": (
        ("consent.toml", 'people.zh = "勾选该项并确认邮箱者"', ""),
        ("processing.updates_email, people",),
    ),
    "an unreferenced editor's note": (
        ("article/source.toml", ', note = "ranks"', ""),
        ("the note ranks once, not 0 times",),
    ),
    **{
        f"the key figure {fact}": (("key_figures.toml", '"hightech-2023"', f'"{fact}"'), (told,))
        for fact, told in (
            ("no-such", "unknown fact no-such"),
            ("hightech-invest", "hightech-invest, whose publish level is article_verbatim"),
            ("concept", "concept, which is not a number"),
            ("six", "needs the text figures.note.six"),
        )
    },
    "exchange rates without their day": (
        ("exchange_rates.toml", "entered_on", "entered"),
        ("exchange_rates.toml, entered_on",),
    ),
    "an article block of an unknown kind": (
        ("article/source.toml", 'kind = "heading"', 'kind = "banner"'),
        ("unknown kind banner",),
    ),
}

# A fault: the lines added to files, and what the refusal names.
ADDED = {
    "a missing translation": (
        {"copy/en/policy.toml": '[spare]\nkey = "Only here"'},
        ("copy/zh/policy.toml", "policy.spare.key", "add the translation"),
    ),
    "a file that is not TOML": (
        {"copy/en/site.toml": "name ="},
        ("site.toml cannot be read",),
    ),
    "a policy with an unknown variable": (
        {"policies/privacy_policy.en.md": "{{ owner.name }}"},
        ("policies/privacy_policy.en.md uses the unknown variable owner",),
    ),
    "a policy whose languages use different variables": (
        {"policies/cookie_policy.en.md": "{{ transfer.place }}"},
        ("policies/cookie_policy.zh.md", "transfer"),
    ),
    "a group of key figures without facts": (
        {"key_figures.toml": '[[groups]]\ncode = "empty"\nfacts = []'},
        ("group empty, has no facts",),
    ),
    "a group of key figures without a name": (
        {"key_figures.toml": '[[groups]]\ncode = "odd"\nfacts = ["talent-30"]'},
        ("figures.group.odd",),
    ),
} | {
    f"copy with {what}": (
        {f"copy/{lang}/policy.toml": f'[spare]\nkey = "{text}"' for lang in ("en", "zh")},
        names,
    )
    for what, text, names in (
        ("an unknown fact", "{fact_no_such}", ("policy.spare.key", "no_such")),
        ("a fact on hold", "{fact_link_missing}", ("link-missing", "remove it from the page")),
        ("a fact of the article alone", "{fact_rd_665}", ("rd-665", "remove it from the page")),
        ("a withheld figure", "Up by 110%", ("hightech-invest",)),
        (
            "the year of a fact without one",
            "{year_rank_industrial}",
            ("rank-industrial, which has none",),
        ),
    )
}

# A fault: the template, and what the refusal names.
TEMPLATES = {
    "an unknown fact": ("<p>\n{{ fact('no-such') }}</p>", ("page.html, line 2", "no-such")),
    "a fact on hold": ("{{ fact('link-missing') }}", ("link-missing", "publish level")),
    "a fact of the article alone": ("{{ fact('rd-665') }}", ("rd-665", "publish level")),
    "a headline of a running text fact": (
        "{{ headline('hightech-2023') }}",
        ("hightech-2023 as a headline", "level is body"),
    ),
    "a fact named inside a macro call": (
        "{% macro box(x) %}{{ x }}{% endmacro %}{{ box(fact('no-such')) }}",
        ("no-such",),
    ),
    "an unknown key": ("\n\n{{ t('site.no_such') }}", ("page.html, line 3", "site.no_such")),
    "a missing value": (
        "{{ t('site.footer.operator') }}",
        ("uses site.footer.operator without operator",),
    ),
    "a broken template": ("{% if %}", ("templates/page.html, line 1",)),
    "the year of a fact without one": (
        "{{ year('rank-industrial') }}",
        ("rank-industrial, which has none",),
    ),
    **{
        f"an unknown {call}": (f"{{{{ {call}('no-such') }}}}", ("no-such",))
        for call in ("value", "year", "tell")
    },
}


def test_an_unchanged_copy_loads(plot: Plot) -> None:
    plot.template("{{ t('site.name') }} {{ headline('cat-major') }} {{ fact('hightech-2023') }}")
    plot.load()


@pytest.mark.parametrize(("change", "names"), REPLACED.values(), ids=REPLACED)
def test_a_fault_in_a_file_is_refused_by_name(
    plot: Plot, change: tuple[str, str, str], names: tuple[str, ...]
) -> None:
    plot.replace(*change)
    assert not_named(plot, names) == []


@pytest.mark.parametrize(("lines", "names"), ADDED.values(), ids=ADDED)
def test_a_faulty_addition_is_refused_by_name(
    plot: Plot, lines: dict[str, str], names: tuple[str, ...]
) -> None:
    for file, text in lines.items():
        plot.append(file, text)
    assert not_named(plot, names) == []


@pytest.mark.parametrize(("template", "names"), TEMPLATES.values(), ids=TEMPLATES)
def test_a_fault_in_a_template_is_refused_by_name(
    plot: Plot, template: str, names: tuple[str, ...]
) -> None:
    plot.template(template)
    assert not_named(plot, names) == []


def test_a_policy_missing_in_one_language_is_refused_by_name(plot: Plot) -> None:
    file = plot.content / "policies" / "cookie_policy.zh.md"
    file.unlink()
    assert not_named(plot, (f"policies/{file.name} is missing",)) == []


def test_a_policy_without_a_change_note_is_refused_by_name(plot: Plot) -> None:
    doc = "privacy_policy"
    (plot.content / "policies" / "changes.toml").write_text(f"[{doc}]\nen = 'x'\n")
    assert not_named(plot, (f"{doc}.zh",)) == []
