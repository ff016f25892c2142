"""Notices to the owner of an account about acts that somebody else may have done."""

from enum import StrEnum


class OwnerNotice(StrEnum):
    """An event that the owner of an account is told of; its words are under `mail.account`."""

    CODES_GUESSED = "codes_guessed"
    NEW_BROWSER = "new_browser"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of an event
    APP_ADDED = "app_added"
    PASSKEY_ADDED = "passkey_added"
    RECOVERY_CODES_MADE = "recovery_codes_made"
    FACTORS_RESET = "factors_reset"
    ROLE_CHANGED = "role_changed"
