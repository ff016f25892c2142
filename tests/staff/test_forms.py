"""Every form of the desk has the words for an error in any of its fields."""

from collections.abc import Iterator

from flask import Flask

from app.core.rules.languages import LANGUAGES
from app.staff.frame import DeskForm
from app.web.forms import CheckedText


def forms_below(form: type[DeskForm]) -> Iterator[type[DeskForm]]:
    """Yield the subclasses of a form, direct and indirect."""
    for each in form.__subclasses__():
        yield each
        yield from forms_below(each)


def checked_fields(form: type[DeskForm]) -> Iterator[str]:
    """Yield the names of the fields whose text is checked."""
    for name in dir(form):
        validators = getattr(getattr(form, name), "kwargs", {}).get("validators", ())
        if any(isinstance(each, CheckedText) for each in validators):
            yield name


def test_every_text_field_has_a_label_and_its_messages_in_each_language(app: Flask) -> None:
    fields = [(form, name) for form in forms_below(DeskForm) for name in checked_fields(form)]
    assert len(fields) > 10
    with app.app_context():
        for kind, name in fields:
            for lang in LANGUAGES:
                form = kind.__new__(kind)
                form.lang = lang
                assert form.say("control", field=form.label_of(name), character="U+0000")
                assert form.say(f"{name}_long", limit="9")
