"""The fields of the Contact Us form, with its boxes, and how they are checked together."""

from wtforms import StringField

from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.enquiries.rules.enquiry import meant_address
from app.web.context import zone
from app.web.forms import TickField
from app.web.reception.enquiry_form import EnquiryForm


class ContactForm(EnquiryForm):
    """Six questions and two boxes, and further questions that are optional."""

    fax_number = StringField()

    def __init__(self, lang: str) -> None:
        super().__init__(lang, {"reply_language": lang})

    def tick(self, purpose: Purpose) -> TickField:
        """Return the box of a purpose."""
        field: TickField = self[f"consent_{purpose.value}"]
        return field

    def switch_from(self, lang: str) -> None:
        """Carry the answers over from the form in another language.

        The ticks are dropped: they were given to that language's words, and agreement to these
        has to be an act of its own. So is a reply language that only followed the page's.
        """
        self.forget_ticks()
        if self.reply_language.data == lang:
            self.reply_language.data = self.lang

    def forget_ticks(self) -> None:
        """Untick every box: the words agreed to are not those shown now."""
        for purpose in Purpose:
            self.tick(purpose).data = False

    def check_together(self) -> bool:
        """Check fields against each other, with messages at them; return whether all are valid.

        Required boxes are ticked, an amount has its currency, and news by telephone has a number.
        An address that seems mistyped is asked about once; sent again, it is taken as typed.
        """
        problems = {
            f"consent_{purpose.value}": self.say(f"consent_{purpose.value}")
            for purpose in REQUIRED_PURPOSES
            if not self.tick(purpose).data
        }
        problems |= self.amount_problems() | self.reach_problems()
        if self.consent_updates_phone.data and not self.phone.text:
            problems["consent_updates_phone"] = self.say("consent_updates_phone_number")
        meant = meant_address(self.normalised_email, **zone().content.mail_domains)
        if meant and self.asks_about("email"):
            self.email.meant = meant
            problems["email"] = self.say("email_meant", address=meant)
        self.add_errors(problems)
        return not problems


for _purpose in Purpose:
    setattr(ContactForm, f"consent_{_purpose.value}", TickField())
