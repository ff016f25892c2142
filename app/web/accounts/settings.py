"""The settings of flask-security for this installation, and its messages in our words."""

from datetime import timedelta
from typing import Any

from app.accounts.outside.factor_keys import app_secret_keys, recovery_code_keys
from app.accounts.rules.sign_in import CODE_STEP, PASSWORD_LENGTH
from app.core.config import Secrets, Settings
from app.web.accounts.freshness import FRESH

# The page itself says enough. An empty text would not do: flask-security translates its messages,
# and to gettext the empty text stands for the head of a catalogue.
_NOTHING = ("nothing", "say-nothing")

# flask-security's messages after a redirect, as keys of our content: many of its own are in
# English only.
_SAID = {
    "UNAUTHENTICATED": ("staff.sign_in.required", "say-info"),
    "UNAUTHORIZED": ("staff.sign_in.required", "say-error"),
    "REAUTHENTICATION_REQUIRED": _NOTHING,
    "INVALID_REDIRECT": _NOTHING,
    "TWO_FACTOR_PERMISSION_DENIED": ("staff.sign_in.again", "say-error"),
    "TWO_FACTOR_SETUP_EXPIRED": ("staff.factor.failed", "say-error"),
    "TWO_FACTOR_INVALID_TOKEN": _NOTHING,
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": ("staff.factor.enabled", "say-success"),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": _NOTHING,
    "TWO_FACTOR_DISABLED": ("staff.factor.disabled", "say-success"),
    "API_ERROR": ("staff.factor.failed", "say-error"),
}


def identity_settings(settings: Settings, secrets: Secrets) -> dict[str, Any]:
    """Return the settings of flask-security for this installation."""
    return {
        "SECURITY_URL_PREFIX": "/staff",
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_POST_LOGIN_VIEW": "/staff/",
        "SECURITY_POST_LOGOUT_VIEW": "/staff/sign-in",
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        # argon2id salts by itself; a second hash around it would add nothing.
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        # A hash keeps one processor busy, not four, so that others are served meanwhile.
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": {"argon2__parallelism": 1},
        "SECURITY_PASSWORD_LENGTH_MIN": PASSWORD_LENGTH,
        **{f"SECURITY_MSG_{name}": said for name, said in _SAID.items()},
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_JOIN_USER_ROLES": False,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_LOGOUT_CSRF": True,
        "SECURITY_FRESHNESS": FRESH,
        "SECURITY_FRESHNESS_GRACE_PERIOD": timedelta(),
        "SECURITY_TWO_FACTOR": True,
        # `guards.require` asks for a second factor; flask-security knows codes, but no passkeys.
        "SECURITY_TWO_FACTOR_REQUIRED": False,
        "SECURITY_TWO_FACTOR_ENABLED_METHODS": ["authenticator"],
        "SECURITY_TWO_FACTOR_RESCUE_EMAIL": False,
        "SECURITY_TWO_FACTOR_POST_SETUP_VIEW": "/staff/account/second-factor",
        # The codes of one step before and one after the present one are valid too.
        "SECURITY_TWO_FACTOR_AUTHENTICATOR_VALIDITY": CODE_STEP,
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES": True,
        # Recovery codes are encrypted, for they open an account as passwords do.
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS": recovery_code_keys(secrets.totp_key),
        "SECURITY_TOTP_SECRETS": dict(enumerate(app_secret_keys(secrets.totp_key))),
        "SECURITY_TOTP_ISSUER": settings.installation.mail_domain,
        "SECURITY_LOGIN_USER_TEMPLATE": "staff/accounts/sign_in.html",
        "SECURITY_LOGOUT_USER_TEMPLATE": "staff/accounts/sign_out.html",
        "SECURITY_TWO_FACTOR_SETUP_TEMPLATE": "staff/accounts/totp_setup.html",
        "SECURITY_TWO_FACTOR_VERIFY_CODE_TEMPLATE": "staff/accounts/totp_code.html",
        "SECURITY_TWO_FACTOR_SELECT_TEMPLATE": "staff/accounts/factor_choice.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_TEMPLATE": "staff/accounts/recovery_codes.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_TEMPLATE": "staff/accounts/recovery.html",
    }
