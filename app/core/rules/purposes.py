"""Purposes that a person decides on, each with a checkbox of its own."""

from enum import StrEnum


class Purpose(StrEnum):
    """The purpose that a checkbox asks about; each has a checkbox of its own."""

    PRIVACY_POLICY = "privacy_policy"
    COOKIE_POLICY = "cookie_policy"
    UPDATES_EMAIL = "updates_email"
    UPDATES_PHONE = "updates_phone"
    TRANSFER_ABROAD = "transfer_abroad"


REQUIRED_PURPOSES = frozenset({Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY})
