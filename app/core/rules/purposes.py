"""The purposes that a person decides on, each by a box of its own."""

from enum import StrEnum


class Purpose(StrEnum):
    """The matter that a box asks about; each has a box of its own."""

    PRIVACY_POLICY = "privacy_policy"
    COOKIE_POLICY = "cookie_policy"
    UPDATES_EMAIL = "updates_email"
    UPDATES_PHONE = "updates_phone"
    TRANSFER_ABROAD = "transfer_abroad"


REQUIRED_PURPOSES = frozenset({Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY})
