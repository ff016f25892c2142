"""The channels of contacts among which staff choose."""

from app.leads.rules.lead_work import BY_HAND
from app.web.forms import Options, choices_of


def by_hand(lang: str) -> Options:
    """Return the channels of contacts that staff record, with their labels in a language."""
    return [each for each in choices_of("contact_channel", lang) if each[0] in BY_HAND]
