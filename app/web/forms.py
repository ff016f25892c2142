"""Form fields of our own, and the common parts of the back office's forms."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from markupsafe import Markup
from wtforms import BooleanField, Field, StringField, TextAreaField
from wtforms.validators import StopValidation
from wtforms.widgets import html_params

from app.core.rules.languages import LANGUAGE
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.enquiry import normalise, refused_character
from app.enquiries.rules.folding import plain_address
from app.web.context import zone
from app.web.locale import page_language

Options = Sequence[tuple[str, str]]
"""Codes with their labels, in the order in which they are offered."""

TICKED = "yes"
"""The value of a ticked box."""


def visible(text: str, *, several_lines: bool) -> str:
    """Return text that a page can show: each refused control character is a replacement mark."""
    return "".join(
        "\ufffd" if refused_character(character, several_lines=several_lines) else character
        for character in text
    )


class LineField(StringField):
    """A normalised answer of one line; unanswered is an empty string."""

    several_lines = False

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the answer as it is stored."""
        self.data = normalise(valuelist[0]) if valuelist else ""

    @property
    def text(self) -> str:
        """The answer, normalised."""
        return self.data or ""

    def _value(self) -> str:
        return visible(self.text, several_lines=self.several_lines)


class TextField(LineField, TextAreaField):
    """A normalised answer of several lines."""

    several_lines = True


class TickField(BooleanField):
    """A box that counts as ticked only if it sends exactly `yes`."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read whether the box is ticked."""
        self.data = TICKED in valuelist


class CodedField(Field):
    """A choice among codes.

    WTForms' own select compares each of 250 options with the choice; this field looks codes up and
    marks options of a list that is rendered once.

    :param options: returns the codes and labels in a language.
    :param choose: returns the text of the empty option in a language, if there is one.
    :param codes: the valid codes, where they are the same in every language.
    """

    def __init__(
        self,
        options: Callable[[str], Options],
        choose: Callable[[str], str] = str,
        codes: Collection[str] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._options, self._choose, self._codes = options, choose, codes

    def offer(self, options: Callable[[str], Options]) -> None:
        """Replace the choices, for a form that knows them only when it is created."""
        self._options, self._codes = options, ()

    @property
    def chosen(self) -> Collection[str]:
        """The codes that were sent."""
        return self.data or ()

    def known(self, lang: str) -> bool:
        """Return whether all chosen codes are among the choices."""
        codes = self._codes or dict(self._options(lang))
        return all(code in codes for code in self.chosen)

    def options(self, lang: str) -> list[tuple[str, str, bool]]:
        """Return each code with its label and whether it is chosen."""
        chosen = self.chosen
        return [(code, label, code in chosen) for code, label in self._options(lang)]


class CodedSelectField(CodedField):
    """A choice of one code; an empty string if none is chosen yet."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the code as sent; validation checks whether it exists."""
        self.data = valuelist[0].strip() if valuelist else ""

    @property
    def chosen(self) -> Collection[str]:
        """The code that was sent, valid or not."""
        return (self.data,)

    def render_select(self, lang: str, **attributes: Any) -> Markup:
        """Return the `<select>`, beginning with an empty option."""
        shown = {key: value for key, value in attributes.items() if value not in {False, None}}
        if self.flags.required:
            shown["required"] = True
        opening = html_params(id=self.id, name=self.name, **shown)
        options = [f'<option value="">{Markup.escape(self._choose(lang))}</option>']
        for code, label, chosen in self.options(lang):
            mark = " selected" if chosen else ""
            options.append(
                f'<option value="{Markup.escape(code)}"{mark}>{Markup.escape(label)}</option>'
            )
        return Markup(f"<select {opening}>{''.join(options)}</select>")  # noqa: S704


class CodedChecksField(CodedField):
    """A choice of several codes, rendered as boxes."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the codes as sent."""
        self.data = [value.strip() for value in valuelist]


class CheckedText:
    """Validator of a free-text answer: present if required, no control characters, bounded.

    The keys of its messages are `<name>`, `<name>_long`, and `control`.

    :param limit: the maximum number of code points in an answer.
    """

    def __init__(self, limit: int, *, required: bool = False) -> None:
        self.limit = limit
        self.required = required
        self.field_flags = {"required": True} if required else {}

    def __call__(self, form: Any, field: LineField) -> None:
        """Accept the answer, or stop with one message.

        :raises StopValidation: with what to do, in the reader's language.
        """
        text = field.text
        if not text and self.required:
            raise StopValidation(form.say(field.name))
        if not text:
            raise StopValidation
        character = refused_character(text, several_lines=field.several_lines)
        if character is not None:
            raise StopValidation(
                form.say("control", field=form.label_of(field.name), character=character)
            )
        if len(text) > self.limit:
            raise StopValidation(form.say(f"{field.name}_long", limit=f"{self.limit:,}"))


def email_address(form: Any, field: LineField) -> None:
    """Accept an e-mail address, as it is typed in plain letters; its normal form is the form's.

    :raises StopValidation: with what to do, in the reader's language.
    """
    field.data = plain_address(field.text)
    address = normalised_email(field.text)
    if address is None:
        raise StopValidation(form.say("email_format"))
    form.normalised_email = address


class KnownChoice:
    """Validator of a coded answer: present if required, and among the choices."""

    def __init__(self, *, required: bool = False) -> None:
        self.required = required
        self.field_flags = {"required": True} if required else {}

    def __call__(self, form: Any, field: CodedSelectField | CodedChecksField) -> None:
        """Accept the code or codes, or stop with one message.

        :raises StopValidation: with what to do, in the reader's language.
        """
        if not field.data and self.required:
            raise StopValidation(form.say(field.name))
        if field.data and not field.known(form.lang):
            raise StopValidation(form.say(f"{field.name}_choice"))


def choose(lang: str) -> str:
    """Return the text of a choice that is not made yet."""
    return zone().content.text(lang, "form.choose")


def choices_of(field: str, lang: str) -> Options:
    """Return the codes of a coded answer with their labels in a language."""
    return [(choice.code, choice.labels[lang]) for choice in zone().content.choices[field]]


def languages(_lang: str) -> Options:
    """Return the languages of the site, each under its own name."""
    return [(each.code, each.name) for each in LANGUAGE.values()]


def labelled(group: str, codes: Iterable[str]) -> Callable[[str], Options]:
    """Return a function from a language to options: codes, labelled by the words of a group.

    :param group: the prefix of the labels' keys.
    """
    offered = tuple(map(str, codes))
    return lambda lang: [(code, zone().content.text(lang, f"{group}.{code}")) for code in offered]


class WordedForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """A form with messages and labels from the content.

    :cvar copy: the prefix of its messages' keys.
    :cvar fields: the prefix of the keys of its fields' names.
    :ivar is_question: true if it came back only to ask whether what was sent is meant.
    :param fresh: whether it is empty on a page that another form was posted to.
    """

    class Meta(FlaskForm.Meta):  # type: ignore[misc]  # flask-wtf has no types
        """Settings of a form whose messages are all ours."""

        def get_translations(self, _form: object) -> None:
            """Return None, so that no catalogue of translations is read for each request."""

    copy: str
    fields: str
    is_question = False

    def __init__(self, *, fresh: bool = False) -> None:
        # By default it would read JSON and files too, whose values are not text.
        posted = request.method == "POST" and not fresh
        super().__init__(formdata=request.form if posted else None)
        self.is_sent = posted
        self.lang = page_language()

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the reader's language."""
        return zone().content.text(self.lang, f"{self.copy}.{key}", **values)

    def label_of(self, name: str) -> str:
        """Return the name of a field."""
        return zone().content.text(self.lang, f"{self.fields}.{name}")

    def summary(self) -> list[tuple[str, str]]:
        """Return each message with the id of the field that it is about, in the page's order."""
        return [(field.id, field.errors[0]) for field in self if field.errors]


def form_page(
    template: str, form: FlaskForm, status: int | None = None, **values: object
) -> ResponseReturnValue:
    """Return a page with a form and its error messages.

    :param status: by default 422 for a form that was sent and 200 for a new one.
    """
    if status is None:
        status = 422 if form.is_submitted() else 200
    return render_template(template, form=form, errors=form.summary(), **values), status
