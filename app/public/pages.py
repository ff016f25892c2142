"""The pages that hold nothing of a visitor: home, the article and the policies."""

from flask import Response, abort, make_response, redirect, render_template, request, url_for

from app.content import policy_html, policy_sections
from app.models import PolicyText
from app.public.blueprint import public
from app.web.context import zone
from app.web.locale import preferred_language


@public.get("/")
def root() -> Response:
    """Send a visitor to the home page in the language their browser prefers."""
    response = make_response(redirect(url_for("public.home", lang=preferred_language(request))))
    # No cookie remembers the choice, so caches must keep the answers apart.
    response.vary.add("Accept-Language")
    return response


@public.get("/<lang:lang>/")
def home(lang: str) -> str:
    """Show what the zone offers."""
    return render_template("public/home.html")


@public.get("/<lang:lang>/news/2024-03-04-new-industrialization")
def article(lang: str) -> str:
    """Show the source article, verbatim, with the editor's notes."""
    return render_template("public/article.html", article=zone().content.article)


@public.get("/<lang:lang>/privacy")
def privacy(lang: str) -> str:
    """Show the privacy policy in force."""
    return _policy_page(zone().publications.latest("privacy_policy", lang), "privacy")


@public.get("/<lang:lang>/privacy/v/<int:version>")
def privacy_version(lang: str, version: int) -> str:
    """Show one version of the privacy policy."""
    return _archived_page("privacy_policy", lang, version, "privacy")


@public.get("/<lang:lang>/cookies")
def cookies(lang: str) -> str:
    """Show the cookie policy in force."""
    return _policy_page(zone().publications.latest("cookie_policy", lang), "cookies")


@public.get("/<lang:lang>/cookies/v/<int:version>")
def cookies_version(lang: str, version: int) -> str:
    """Show one version of the cookie policy."""
    return _archived_page("cookie_policy", lang, version, "cookies")


def _archived_page(doc: str, lang: str, version: int, page: str) -> str:
    policy = zone().publications.version(doc, lang, version)
    if policy is None:
        abort(404)
    current = zone().publications.latest(doc, lang).version
    return _policy_page(policy, page, archived=version != current)


def _policy_page(policy: PolicyText, page: str, *, archived: bool = False) -> str:
    return render_template(
        "public/policy.html",
        policy=policy,
        html=policy_html(policy.text),
        sections=policy_sections(policy.text),
        page=page,
        archived=archived,
    )
