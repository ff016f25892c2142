"""The two ceremonies of passkeys (WebAuthn Level 3): making one, and confirming with it.

Their library takes long to load, and most processes see no passkey: it is imported at use.
"""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import redirect, session, url_for
from flask.typing import ResponseValue
from flask_security.tf_plugin import TfPluginBase

from app.accounts.models import StaffAccount, StaffPasskey
from app.accounts.passkeys import NewPasskey, UsedPasskey
from app.accounts.rules.sign_in import Challenge
from app.core import clock
from app.core.rules.errors import PasskeyRefused
from app.web.context import zone

if TYPE_CHECKING:
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

METHOD = "passkey"
"""The name of this second factor in flask-security."""

# One challenge of each kind is open, so that confirming in between does not undo making one.
_TO_MAKE = "passkey_to_make"
_TO_USE = "passkey_to_use"
_CHALLENGE_BYTES = 32


class PasskeyFactor(TfPluginBase):
    """Passkeys as a second factor, besides flask-security's one-time codes."""

    def create_blueprint(self, app: Any, bp: Any, state: Any) -> None:
        """Add no route: the pages are the desk's own."""

    def get_setup_methods(self, user: Any) -> list[tuple[str, str]]:
        """Return this method if the account has a passkey."""
        return [(METHOD, METHOD)] if user.passkeys else []

    def tf_login(
        self, user: Any, json_payload: dict[str, Any], next_loc: str | None
    ) -> ResponseValue:
        """Redirect a person who has given the password to the page that asks for the passkey."""
        session["tf_state"] = "ready"
        return redirect(url_for("staff.passkey_sign_in", next=next_loc))


def creation_options(account: StaffAccount) -> str:
    """Return the options for making a passkey as JSON; they expire after five minutes."""
    import webauthn
    from webauthn.helpers.structs import (
        AuthenticatorSelectionCriteria,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options = webauthn.generate_registration_options(
        rp_id=_relying_party(),
        rp_name=zone().installation.mail_domain,
        user_id=account.id.bytes,
        user_name=account.email,
        user_display_name=account.name,
        challenge=_new_challenge(_TO_MAKE),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        ),
        exclude_credentials=_descriptors(account.passkeys),
    )
    return webauthn.options_to_json(options)


def made_passkey(credential: str) -> NewPasskey:
    """Return the passkey made by a browser.

    :raises PasskeyRefused: if it was not made for this challenge and this site.
    """
    import webauthn
    from webauthn.helpers import parse_registration_credential_json

    try:
        challenge = _open_challenge(_TO_MAKE)
        parsed = parse_registration_credential_json(credential)
        checked = webauthn.verify_registration_response(
            credential=parsed,
            expected_challenge=challenge.value,
            expected_origin=zone().settings.origin,
            expected_rp_id=_relying_party(),
        )
    except _not_a_credential() as error:
        raise PasskeyRefused(f"The passkey cannot be registered. {error}") from error
    return NewPasskey(
        credential_id=checked.credential_id,
        public_key=checked.credential_public_key,
        sign_count=checked.sign_count,
        transports=tuple(each.value for each in parsed.response.transports or ()),
        challenge=challenge,
    )


def request_options(passkeys: Sequence[StaffPasskey], *, alone: bool = False) -> str:
    """Return the options for signing with one of these passkeys, as JSON.

    :param alone: whether no password comes with it, so that it must verify its user.
    """
    import webauthn
    from webauthn.helpers.structs import UserVerificationRequirement

    options = webauthn.generate_authentication_options(
        rp_id=_relying_party(),
        challenge=_new_challenge(_TO_USE),
        allow_credentials=_descriptors(passkeys),
        user_verification=UserVerificationRequirement.REQUIRED
        if alone
        else UserVerificationRequirement.PREFERRED,
    )
    return webauthn.options_to_json(options)


def used_passkey(
    credential: str, passkeys: Sequence[StaffPasskey], *, alone: bool = False
) -> UsedPasskey:
    """Return the passkey that has signed, and its counter now.

    :raises PasskeyRefused: if none of them has signed this challenge for this site, if it has not
        verified its user where it must, or if its counter went backwards, as a copy's would.
    """
    import webauthn
    from webauthn.helpers import parse_authentication_credential_json

    try:
        challenge = _open_challenge(_TO_USE)
        parsed = parse_authentication_credential_json(credential)
        (passkey,) = (each for each in passkeys if each.credential_id == parsed.raw_id)
        checked = webauthn.verify_authentication_response(
            credential=parsed,
            expected_challenge=challenge.value,
            expected_origin=zone().settings.origin,
            expected_rp_id=_relying_party(),
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=alone,
        )
    except _not_a_credential() as error:
        raise PasskeyRefused(f"The passkey was not accepted. {error}") from error
    return UsedPasskey(passkey.id, checked.new_sign_count, challenge)


def _not_a_credential() -> tuple[type[Exception], ...]:
    """Return the errors that anything but a credential can cause, such as deeply nested JSON."""
    from webauthn.helpers.exceptions import WebAuthnException

    return WebAuthnException, ValueError, KeyError, TypeError, RecursionError


def _relying_party() -> str:
    return urlsplit(zone().settings.origin).hostname or ""


def _descriptors(passkeys: Sequence[StaffPasskey]) -> list[PublicKeyCredentialDescriptor]:
    from webauthn.helpers.structs import AuthenticatorTransport, PublicKeyCredentialDescriptor

    known = {each.value for each in AuthenticatorTransport}
    return [
        PublicKeyCredentialDescriptor(
            id=each.credential_id,
            transports=[AuthenticatorTransport(name) for name in each.transports if name in known],
        )
        for each in passkeys
    ]


def _new_challenge(to_do: str) -> bytes:
    value = secrets.token_bytes(_CHALLENGE_BYTES)
    session[to_do] = [b64encode(value).decode("ascii"), int(clock.now().timestamp())]
    return value


def _open_challenge(to_do: str) -> Challenge:
    """Return the challenge that the page was given, and forget it; the next page gets another.

    :raises ValueError: if there is none, or it is too old.
    """
    text, at = session.pop(to_do, ("", 0))
    challenge = Challenge(b64decode(text), datetime.fromtimestamp(at, UTC))
    if not challenge.is_good(clock.now()):
        raise ValueError("The page was open for too long.")
    return challenge
