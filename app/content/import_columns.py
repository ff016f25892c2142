"""What the columns of an imported file are called."""

from app.content.loader import Content

_OWN_LABELS = ("received", "message", "topics")


def column_label(content: Content, column: str, lang: str) -> str:
    """Return what a column is called in a language, as the template calls it."""
    own = column in _OWN_LABELS
    return content.text(lang, f"import.columns.{column}" if own else f"form.{column}.short")
