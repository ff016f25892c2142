"""The form that corrects answers of an enquiry, beside what others have corrected meanwhile."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from app.enquiries.models import Correction, Enquiry
from app.enquiries.rules.enquiry import CORRECTABLE, PHONE_E164, corrected
from app.enquiries.rules.fields import FIELDS, REACH_BY, WECHAT
from app.web.context import zone
from app.web.forms import LineField, choices_of
from app.web.locale import answer_text
from app.web.opened_form import SeenForm
from app.web.reception.enquiry_form import AnswersForm, asking


@asking((FIELDS[name] for name in CORRECTABLE), lambda field: field.required)
class CorrectionForm(SeenForm, AnswersForm):
    """The facts about a person that can be corrected, by the person or on their request.

    :ivar conflicts: a message with the present answer for each that this would replace unseen.
    """

    conflicts: Mapping[str, str] = MappingProxyType({})

    def __init__(self, lang: str, data: Mapping[str, str] | None = None) -> None:
        super().__init__(lang, data)
        if self[REACH_BY].object_data == WECHAT:
            # It stays a choice for who chose it, whatever the operator offers by now.
            self[REACH_BY].offer(partial(choices_of, REACH_BY))

    def refuse_unread(self, field: LineField) -> None:
        """Refuse a correction that cannot be read once; the earlier answer may stay unchanged.

        :raises StopValidation: with what to do, in the reader's language.
        """
        if field.text != field.object_data:
            super().refuse_unread(field)

    def values(self) -> dict[str, str]:
        """Return the normalised values of a valid form, by the name of the corrected field."""
        return {**self._spelled(), PHONE_E164: self.phone_e164}

    def validate(self, **extra: object) -> bool:
        """Check each field, that nothing is replaced unseen, and that a new way has its number."""
        valid = super().validate(**extra)
        problems = (
            self.reach_problems()
            if any(
                self[name].data != self[name].object_data
                for name in (REACH_BY, "phone", "reach_note")
            )
            else {}
        )
        self.add_errors({**problems, **self.conflicts})
        return valid and not problems and not self.conflicts

    @property
    def status(self) -> int | None:
        """The status of its page if it was not accepted: that of a conflict, or the usual one."""
        return 409 if self.conflicts and self.is_submitted() else None

    def catch_up(self, enquiry: Enquiry, later: Sequence[Correction]) -> None:
        """Take over the corrections made since the form was opened, in answers that it left alone.

        Of an answer that it changed too, it says what it is now; an amount and its unit are one
        answer. It counts as opened now, so that it replaces that answer if it is sent again.

        :param later: the corrections of the enquiry, oldest first.
        """
        seen, told = self.seen_until, {}
        sent = {each.name: each.spell(enquiry.answer(each.name)) for each in self.asked}
        shown = corrected(sent, ((e.field, e.value) for e in later if not seen or e.at <= seen))
        current = corrected(sent, ((each.field, each.value) for each in later))
        spelled = self._spelled()
        amounts = {each.unit: each.name for each in self.asked if each.unit}
        typed_in = {name for name, typed in spelled.items() if typed != shown[name]}
        changed = {amounts.get(name, name) for name in typed_in}
        for name, typed in spelled.items():
            now = FIELDS[name].read(current[name])
            if amounts.get(name, name) not in changed:
                self[name].data = now
            elif current[name] not in (typed, shown[name]):
                text = answer_text(zone().content, FIELDS[name], now, self.lang)
                key = f"noted.entry.{'since' if text else 'since_none'}"
                field = self.label_of(name)
                told[name] = zone().content.text(self.lang, key, field=field, value=text)
        self.seen.data = max([enquiry.received_at, *(each.at for each in later)]).isoformat()
        self.conflicts = told
        self.add_errors(told)

    def _spelled(self) -> dict[str, str]:
        chosen = self.chosen()
        return {field.name: field.spell(chosen[field.name]) for field in self.asked}
