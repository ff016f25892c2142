"""The one error of this package."""


class ContentError(Exception):
    """A word, fact, choice or template is missing, unknown or not allowed where it stands."""
