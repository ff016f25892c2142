"""What the owner of an account is told by mail, because somebody else may be behind it."""

from enum import StrEnum


class OwnerNotice(StrEnum):
    """An event of an account that its owner is told of; its words are under `mail.account`."""

    CODES_GUESSED = "codes_guessed"
    NEW_BROWSER = "new_browser"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of an event
    APP_ADDED = "app_added"
    PASSKEY_ADDED = "passkey_added"
    RECOVERY_CODES_MADE = "recovery_codes_made"
    FACTORS_RESET = "factors_reset"
    ROLE_CHANGED = "role_changed"
