"""One's own account: start page, name and language, absence, sessions."""

from binascii import unhexlify

from flask import (
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.accounts import change_profile, change_signatures
from app.accounts.rules.drafts import Box
from app.accounts.rules.sign_in import browser_and_system
from app.accounts.sign_in import end_sessions
from app.accounts.store import staff as accounts
from app.core import clock
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission, allows
from app.staff.accounts.absences import absence_form, away_now, shown_absence, take_absence
from app.staff.accounts.forms import AbsenceForm, ProfileForm, SignatureForm
from app.staff.accounts.handover import handover, open_work_of
from app.staff.blueprint import staff
from app.web.accounts.freshness import fresh
from app.web.accounts.sessions import session_left, this_session
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, own_page, require


@staff.get("/")
@require(Permission.OWN_ACCOUNT)
def home() -> ResponseReturnValue:
    """Redirect an account to its start page."""
    if allows(current_user.role, Permission.VIEW_LEADS):
        return redirect(url_for("staff.leads"))
    return redirect(url_for("compliance.front"))


@staff.get("/session")
@require(Permission.OWN_ACCOUNT)
def session_goes_on() -> Response:
    """Answer with the seconds left of the session; only `stay` extends it."""
    left = session_left()
    return Response(str(left.idle if left else 0), content_type="text/plain; charset=utf-8")


@staff.get("/account")
@require(Permission.OWN_ACCOUNT)
def account() -> ResponseReturnValue:
    """Show the account's owner, its protection and its sessions."""
    return _account_page(_profile(), shown_absence(current_user), 200)


@staff.post("/account/profile")
@require(Permission.OWN_ACCOUNT)
def account_profile() -> ResponseReturnValue:
    """Store the name and the language."""
    form = ProfileForm()
    if not form.validate_on_submit():
        return _account_page(form, shown_absence(current_user), 422)
    change_profile(
        zone().database,
        zone().secrets.ledger_key,
        account_id=current_user.id,
        name=form.name.text,
        language=form.language.data,
        now=clock.now(),
    )
    session["language"] = form.language.data
    flash("account.profile.saved", "say-success")
    return redirect(url_for("staff.account"), 303)


@staff.post("/account/signature")
@require(Permission.WORK_LEADS)
def account_signature() -> ResponseReturnValue:
    """Store the signature below the account's replies."""
    form = SignatureForm()
    if not form.validate_on_submit():
        return _account_page(_profile(), shown_absence(current_user), 422, form)
    change_signatures(
        sending(),
        zone().secrets.ledger_key,
        account_id=current_user.id,
        signatures=form.written,
        now=clock.now(),
    )
    flash("account.signature.saved", "say-success")
    return redirect(url_for("staff.account"), 303)


@staff.post("/account/absence")
@require(Permission.OWN_ACCOUNT)
def account_absence() -> ResponseReturnValue:
    """Store the absence and the deputy."""
    form = absence_form(current_user)
    if not take_absence(form, current_user.id):
        return _account_page(_profile(), form, 422)
    flash("account.absence.saved", "say-success")
    asks = form.absence and open_work_of(current_user.id)
    return redirect(url_for("staff.account_work" if asks else "staff.account"), 303)


@staff.route("/account/work", methods=["GET", "POST"])
@require(Permission.WORK_LEADS)
def account_work() -> ResponseReturnValue:
    """Show one's own open work, and hand all of it over to a colleague."""
    return handover(current_user, url_for("staff.account"))


@staff.post("/account/sessions/end")
@require(Permission.OWN_ACCOUNT)
@fresh
def sessions_end() -> ResponseReturnValue:
    """Sign the account out in one other browser, or everywhere else."""
    only = _named_session()
    end_sessions(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        account_id=current_user.id,
        now=clock.now(),
        keep=this_session(),
        only=only,
    )
    flash("account.sessions.ended" if only else "account.sessions.ended_others", "say-success")
    return redirect(url_for("staff.account"), 303)


@staff.post("/language")
def language() -> ResponseReturnValue:
    """Store the reader's choice of language, with their account if they are signed in."""
    if request.form.get("language") in LANGUAGES:
        session["language"] = request.form["language"]
        if current_user.is_authenticated:
            change_profile(
                zone().database,
                zone().secrets.ledger_key,
                account_id=current_user.id,
                name=current_user.name,
                language=request.form["language"],
                now=clock.now(),
            )
    page = request.form.get("next", "")
    return redirect(page if own_page(page) else url_for("staff.home"), 303)


def _named_session() -> bytes:
    try:
        return unhexlify(request.form.get("session", ""))
    except ValueError:
        return b"\x00"


def _profile() -> ProfileForm:
    form = ProfileForm()
    if request.endpoint != "staff.account_profile":
        form.name.data = current_user.name
        form.language.data = current_user.language or form.lang
    return form


def _signature() -> SignatureForm:
    form = SignatureForm(fresh=True)
    for language, field in form.texts.items():
        field.data = current_user.signatures.get(language, "")
    return form


def _account_page(
    profile: ProfileForm,
    absence: AbsenceForm,
    status: int,
    signature: SignatureForm | None = None,
) -> Response:
    signature = drafted(signature or _signature(), Box.SIGNATURE)
    with zone().database.reading() as reading:
        sessions = accounts.list_open_sessions(reading, current_user.id, clock.now())
    page = render_template(
        "staff/accounts/account.html",
        account=current_user,
        profile=profile,
        absence=absence,
        away=away_now(current_user),
        signature=signature,
        work=open_work_of(current_user.id),
        errors=profile.summary() + absence.summary() + signature.summary(),
        sessions=[(each, *browser_and_system(each.agent)) for each in sessions],
        this_one=this_session(),
    )
    return make_response(page, status)
