"""The pages of text, which hold no data of a visitor."""

from flask import Response, abort, make_response, redirect, render_template, request, url_for

from app.consent.models import PolicyText
from app.content import policy_html, policy_sections
from app.public.blueprint import public
from app.web.campaigns import campaign
from app.web.content.own_facts import note_own_facts
from app.web.context import zone
from app.web.locale import preferred_language
from app.web.page_cache import cached_page
from app.web.reception.answer_promise import measured_answers, promised_day

_LATEST = 3
"""So many items of news stand on the home page."""


@public.get("/")
def root() -> Response:
    """Redirect a visitor to the home page in the language that their browser prefers.

    The campaign of the address goes along.
    """
    home = url_for("public.home", lang=preferred_language(request), source=campaign() or None)
    response = make_response(redirect(home))
    # No cookie remembers the choice, so caches must keep the answers apart.
    response.vary.add("Accept-Language")
    return response


@public.get("/<lang:lang>/")
@cached_page
def home(lang: str) -> str:
    """Show what an investor gets from whom, and the sections that the operator's layout names."""
    content = zone().content
    latest, layout = content.news[:_LATEST], content.home
    if "news" in layout.sections:
        note_own_facts(fact for item in latest for fact in item.in_lists)
    if "proof" in layout.sections:
        note_own_facts(layout.figures)
    return render_template(
        "public/content/home.html",
        layout=layout,
        figures=[
            (content.fact_mark(lang, each), content.fact(each).label(lang))
            for each in layout.figures
        ],
        topics=content.choices["topics"],
        sectors=content.choices["sector"],
        own_figures=bool(content.own_facts or content.own_uses),
        latest=latest,
        promised_day=promised_day(lang),
        measured=measured_answers(lang) if layout.measured else {},
    )


@public.get("/<lang:lang>/news/2024-03-04-new-industrialization")
@cached_page
def article(lang: str) -> str:
    """Show the source article, verbatim, with the editor's notes."""
    return render_template("public/content/article.html", article=zone().content.article)


@public.get("/<lang:lang>/roadmap")
@cached_page
def roadmap(lang: str) -> str:
    """Show reported figures, targets for 2027 and aims for 2035."""
    return render_template("public/content/roadmap.html")


@public.get("/<lang:lang>/accessibility")
@cached_page
def accessibility(lang: str) -> str:
    """Show the accessibility statement: the state of the site, the evidence, and the exceptions."""
    return render_template(
        "public/content/statement_accessibility.html",
        operator=zone().settings.operator.spoken(lang),
    )


@public.get("/<lang:lang>/disclaimer")
@cached_page
def disclaimer(lang: str) -> str:
    """Show the disclaimer: the sources of the site's statements, and their limits."""
    return render_template(
        "public/content/statement_disclaimer.html",
        operator=zone().settings.operator.spoken(lang),
    )


@public.get("/<lang:lang>/privacy")
@cached_page
def privacy(lang: str) -> str:
    """Show the privacy policy in force."""
    return _policy_page(zone().publications.latest("privacy_policy", lang), "privacy")


@public.get("/<lang:lang>/privacy/v/<int:version>")
@cached_page
def privacy_version(lang: str, version: int) -> str:
    """Show one version of the privacy policy."""
    return _archived_page("privacy_policy", lang, version, "privacy")


@public.get("/<lang:lang>/cookies")
@cached_page
def cookies(lang: str) -> str:
    """Show the cookie policy in force."""
    return _policy_page(zone().publications.latest("cookie_policy", lang), "cookies")


@public.get("/<lang:lang>/cookies/v/<int:version>")
@cached_page
def cookies_version(lang: str, version: int) -> str:
    """Show one version of the cookie policy."""
    return _archived_page("cookie_policy", lang, version, "cookies")


def _archived_page(doc: str, lang: str, version: int, page: str) -> str:
    policy = zone().publications.version(doc, lang, version)
    if policy is None:
        abort(404)
    return _policy_page(policy, page)


def _policy_page(policy: PolicyText, page: str) -> str:
    versions = _versions(policy.doc, policy.lang)
    return render_template(
        "public/content/policy.html",
        policy=policy,
        html=policy_html(policy.text),
        sections=policy_sections(policy.text),
        page=page,
        versions=versions,
        archived=policy.version != versions[0].version,
    )


def _versions(doc: str, lang: str) -> list[PolicyText]:
    """Return every version of a policy, newest first."""
    publications = zone().publications
    newest = publications.latest(doc, lang).version
    found = (publications.version(doc, lang, number) for number in range(newest, 0, -1))
    return [each for each in found if each is not None]
