"""How a form gets its fields: each is made once in a process, and copied for each form.

WTForms makes every field anew for every form, with its label, its flags and its checks. flask-wtf
signs a token for every form, and one that was sent is hardly ever shown again.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from flask_wtf import FlaskForm
from wtforms import Field, HiddenField
from wtforms.csrf.core import CSRFTokenField
from wtforms.fields.core import UnboundField

_MADE: WeakKeyDictionary[UnboundField[Field], Field] = WeakKeyDictionary()


class _TokenField(CSRFTokenField):
    """The form's token, signed when a page shows it."""

    def process(self, *args: Any, **kwargs: Any) -> None:
        """Read the token as it was sent."""
        HiddenField.process(self, *args, **kwargs)

    def _value(self) -> str:
        return self.current_token or str(self.csrf_impl.generate_csrf_token(self))


class _Tokens(FlaskForm.Meta.csrf_class):  # type: ignore[misc]  # flask-wtf has no types
    field_class = _TokenField


class FormMeta(FlaskForm.Meta):  # type: ignore[misc]  # flask-wtf has no types
    """Settings of a form whose messages are all ours."""

    csrf_class = _Tokens

    def get_translations(self, _form: object) -> None:
        """Return None, so that no translations are looked up."""

    def bind_field(self, form: object, unbound_field: UnboundField[Field], options: Any) -> Field:
        """Return a field of a form."""
        if unbound_field.field_class is _TokenField:
            token: Field = super().bind_field(form, unbound_field, options)
            return token
        if unbound_field not in _MADE:
            made = super().bind_field(form, unbound_field, options)
            # It outlives this request, and must hold nothing of it.
            made._form = made.meta = None  # noqa: SLF001 - as WTForms names it
            _MADE[unbound_field] = made
        made = _MADE[unbound_field]
        field: Field = object.__new__(type(made))
        vars(field).update(vars(made), _form=form, meta=self)
        return field
