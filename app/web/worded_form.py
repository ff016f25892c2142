"""What the forms of the back office share; their messages are content, in the reader's language."""

from collections.abc import Callable, Iterable

from flask import request
from flask_wtf import FlaskForm

from app.web.context import zone
from app.web.forms import Options
from app.web.locale import page_language


def choose(lang: str) -> str:
    """Return the words of a choice that is not made yet."""
    return zone().content.text(lang, "form.choose")


def labelled(group: str, codes: Iterable[str]) -> Callable[[str], Options]:
    """Return what offers codes in a language, each labelled by the words of a group.

    :param group: what begins the keys of the labels.
    """
    offered = tuple(map(str, codes))
    return lambda lang: [(code, zone().content.text(lang, f"{group}.{code}")) for code in offered]


class WordedForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """A form whose messages and labels are parts of the content.

    :cvar copy: what begins the keys of its messages.
    :cvar fields: what begins the keys of what its fields are called.
    :param fresh: whether it is empty on a page that another form was posted to.
    """

    copy: str
    fields: str

    def __init__(self, *, fresh: bool = False) -> None:
        # Left to itself it would take JSON and files too, whose values are not text.
        posted = request.method == "POST" and not fresh
        super().__init__(formdata=request.form if posted else None)
        self.lang = page_language()

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the reader's language."""
        return zone().content.text(self.lang, f"{self.copy}.{key}", **values)

    def label_of(self, name: str) -> str:
        """Return what a field is called."""
        return zone().content.text(self.lang, f"{self.fields}.{name}")

    def summary(self) -> list[tuple[str, str]]:
        """Return each message with the id of the field that it is about, in the page's order."""
        return [(field.id, field.errors[0]) for field in self if field.errors]
