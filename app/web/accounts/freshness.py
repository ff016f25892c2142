"""Fresh confirmation of identity before the most harmful actions.

The proof takes as much as signing in does. A password alone would not do: browsers fill in saved
ones for anybody who sits down at them, and a thief of one may have a stolen session too. So a code
comes with it (OWASP ASVS 5.0, 7.5.1: full re-authentication before what protects an account is
changed). A passkey that has verified its owner, by finger, face or PIN, is two factors in one (NIST
SP 800-63B-4, section 3.1.7).
"""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import wraps
from typing import Any

from flask import current_app, make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.models import StaffAccount
from app.accounts.passkeys import record_use
from app.accounts.rules.sign_in import Secret, code_as_given
from app.accounts.sign_in import renew_session
from app.core import clock
from app.core.rules.errors import PasskeyRefused
from app.web.accounts.passkeys import request_options, used_passkey
from app.web.accounts.sign_in_rules import admitted, password_confirmed
from app.web.context import zone
from app.web.guards import own_page

PASSWORD_AGAIN = "password_again_for"  # noqa: S105 - the name of a field
CODE_AGAIN = "code_again_for"
PASSKEY_AGAIN = "passkey_again_for"
"""The fields of a proof, beside those of the form that it confirms."""

PROOF_FIELDS = frozenset({PASSWORD_AGAIN, CODE_AGAIN, PASSKEY_AGAIN})

_OF_THE_APP = re.compile(r"[0-9]{6}")


def shown_again(sent: Mapping[str, str]) -> bool:
    """Return whether a form proves that it still is the person signed in."""
    if sent.get(PASSKEY_AGAIN):
        return passkey_admitted(current_user, sent[PASSKEY_AGAIN], alone=True)
    if not password_confirmed(sent.get(PASSWORD_AGAIN, "")):
        return False
    return not asks_for_code() or _code_admitted(code_as_given(sent.get(CODE_AGAIN, "")))


def asks_for_code() -> bool:
    """Return whether the person signed in has a second factor, so that a password needs a code."""
    return bool(current_user.has_second_factor)


def passkey_admitted(account: StaffAccount, credential: str, *, alone: bool = False) -> bool:
    """Return whether a passkey of an account has signed its challenge, for the first time.

    :param credential: the browser's answer.
    :param alone: whether no password comes with it.
    """

    def accepts() -> bool:
        try:
            used = used_passkey(credential, account.passkeys, alone=alone)
            record_use(zone().database, zone().secrets.rate_key, used, clock.now())
        except PasskeyRefused:
            return False
        return True

    return admitted(account, Secret.PASSKEY, accepts)


def _code_admitted(code: str) -> bool:
    security = current_app.extensions["security"]

    def is_shown_by_app() -> bool:
        return bool(
            current_user.tf_primary_method
            and security.totp_factory.verify_totp(
                token=code,
                totp_secret=current_user.tf_totp_secret,
                user=current_user,
                window=current_app.config["SECURITY_TWO_FACTOR_AUTHENTICATOR_VALIDITY"],
            )
        )

    def was_kept() -> bool:
        return bool(security.mf_recovery_codes_util.check_recovery_code(current_user, code))

    if _OF_THE_APP.fullmatch(code):
        return admitted(current_user, Secret.CODE, is_shown_by_app)
    return admitted(current_user, Secret.RECOVERY_CODE, was_kept)


FRESH = timedelta(minutes=15)
"""The time for which a proof of identity stays fresh."""

SESSION_TOKEN = "staff_session"  # noqa: S105 - the name of a session entry
"""The entry of the browser's session that holds the token of the session in the back office."""

_SHOWN_AT = "fs_paa"  # flask-security's name for it.
_NOT_CARRIED = PROOF_FIELDS | {"csrf_token"}

View = Callable[..., ResponseReturnValue]


def fresh(view: View) -> View:
    """Require a fresh proof of identity; people without one are asked for it first.

    The form that was sent is kept in the page that asks, so nothing has to be typed again.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
        if _is_fresh():
            return view(*args, **kwargs)
        if request.method == "GET":
            return redirect(url_for("security.verify", next=request.full_path.rstrip("?")))
        if _shows_it():
            return view(*args, **kwargs)
        return _asked_again(403)

    guarded.needs_fresh = True  # type: ignore[attr-defined]
    return guarded


def verify() -> ResponseReturnValue:
    """Ask the signed-in person for a new proof of identity, and redirect to the page requested.

    It replaces flask-security's own page, which knows the password alone.
    """
    if not current_user.is_authenticated:
        return redirect(url_for("security.login"))
    if not _shows_it():
        return _asked_again(200)
    wanted = request.args.get("next", "")
    return redirect(wanted if own_page(wanted) else url_for("staff.account"))


def _is_fresh() -> bool:
    since = clock.now().timestamp() - float(session.get(_SHOWN_AT, 0))
    return abs(since) < FRESH.total_seconds()


def _is_shown() -> bool:
    return not PROOF_FIELDS.isdisjoint(request.form)


def _shows_it() -> bool:
    if not _is_shown() or not shown_again(request.form):
        return False
    now = clock.now()
    session[_SHOWN_AT] = now.timestamp()
    session[SESSION_TOKEN] = renew_session(
        zone().database,
        zone().secrets.ledger_key,
        current_user.id,
        session.get(SESSION_TOKEN, ""),
        now,
    )
    return True


def _asked_again(status: int) -> ResponseReturnValue:
    refused = _is_shown()
    page = render_template(
        "staff/confirm.html",
        carried=[pair for pair in request.form.items(multi=True) if pair[0] not in _NOT_CARRIED],
        refused=refused,
        asks_for_code=asks_for_code(),
        options=request_options(current_user.passkeys, alone=True)
        if current_user.passkeys
        else None,
    )
    return make_response(page, 422 if refused else status)
