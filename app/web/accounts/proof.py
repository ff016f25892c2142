"""Showing once more who one is, by as much as signing in takes.

A password alone would not do: browsers fill saved ones in for whoever sits down at them, and who
has found one out may have a stolen session too. So a code comes with it (OWASP ASVS 5.0, 7.5.1:
full re-authentication before what protects an account is changed); a passkey that has verified its
owner, by finger, face or PIN, is two factors by itself (NIST SP 800-63B-4, section 3.1.7).
"""

import re
from collections.abc import Mapping

from flask import current_app
from flask_login import current_user

from app.accounts.keep_passkey import note_use
from app.accounts.models.staff_account import StaffAccount
from app.accounts.rules.sign_in import Secret, code_as_given
from app.core import clock
from app.core.rules.errors import PasskeyRefused
from app.web.accounts.passkeys import used_passkey
from app.web.accounts.sign_in_rules import admitted, password_confirmed
from app.web.context import zone

PASSWORD_AGAIN = "password_again_for"  # noqa: S105 - the name of a field
CODE_AGAIN = "code_again_for"
PASSKEY_AGAIN = "passkey_again_for"
"""The fields of a proof, beside those of a form that is confirmed with it."""

PROOF_FIELDS = frozenset({PASSWORD_AGAIN, CODE_AGAIN, PASSKEY_AGAIN})

_OF_THE_APP = re.compile(r"[0-9]{6}")


def shown_again(sent: Mapping[str, str]) -> bool:
    """Return whether a form shows that it still is whoever is signed in."""
    if sent.get(PASSKEY_AGAIN):
        return passkey_admitted(current_user, sent[PASSKEY_AGAIN], alone=True)
    if not password_confirmed(sent.get(PASSWORD_AGAIN, "")):
        return False
    return not asks_for_code() or _code_admitted(code_as_given(sent.get(CODE_AGAIN, "")))


def asks_for_code() -> bool:
    """Return whether whoever is signed in has a second factor, so that a password needs a code."""
    return bool(current_user.has_second_factor)


def passkey_admitted(account: StaffAccount, credential: str, *, alone: bool = False) -> bool:
    """Return whether a passkey of an account has signed what it was asked to, for the first time.

    :param credential: what the browser sent.
    :param alone: whether no password comes with it.
    """

    def accepts() -> bool:
        try:
            used = used_passkey(credential, account.passkeys, alone=alone)
            note_use(zone().database, zone().secrets.rate_key, used, clock.now())
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
