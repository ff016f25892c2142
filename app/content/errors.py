"""The one error of this package."""


class ContentError(Exception):
    """A text, fact, choice or template is missing, unknown or not allowed where it is used."""
