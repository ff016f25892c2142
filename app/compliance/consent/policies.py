"""Published words: what is in force, and every version with who published it."""

from flask import abort, render_template

from app.compliance.blueprint import compliance
from app.compliance.consent.policy_page import documents_page, version_page, versions_page
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import require


@compliance.get("/policies")
@require(Permission.PUBLISH_POLICIES)
def policies() -> str:
    """List the documents with their versions in force and the drafts that wait."""
    documents = documents_page()
    return render_template(
        "compliance/consent/policies.html",
        documents=documents,
        sole_allowed=zone().settings.sole_officer,
    )


@compliance.get("/policies/<document:doc>")
@require(Permission.PUBLISH_POLICIES)
def policy(doc: str) -> str:
    """List every version of a document, with who proposed and who approved it."""
    document, versions, names = versions_page(doc)
    return render_template(
        "compliance/consent/policy.html", document=document, versions=versions, names=names
    )


@compliance.get("/policies/<document:doc>/versions/<int:version>")
@require(Permission.PUBLISH_POLICIES)
def policy_version(doc: str, version: int) -> str:
    """Show the words of a version in every language, and what differs from the one before."""
    found = version_page(doc, version)
    if found is None:
        abort(404)
    title, words = found
    return render_template(
        "compliance/consent/policy_version.html", doc=doc, title=title, version=version, words=words
    )
