"""A pytest plugin that declares one more retention class: notes, kept for a number of days.

It is a row of the registry, a row that names its table, and its words in a copy of the content.
"""

from pathlib import Path

from tests.support.pretending import declare, replace_once

_WORDS = {
    "class": ("Notes among staff", "内部备注"),
    "from": ("from its writing", "自写下之日起"),
    "why": ("Written on {day}.", "写于{day}。"),
}
_STATED = {
    "en": "| Notes among staff | {{ days(retention.note_days) }} |\n",
    "zh": "| 内部备注 | {{ retention.note_days }}天 |\n",
}
_FIRST = {"en": "| Your enquiry, our notes", "zh": "| 您的咨询、我们的备注"}

declare(
    "app.core.rules.retention",
    '    SUSPECT = "suspect"',
    '    NOTES = "notes", "minimal", KeptFor(400), True\n',
)
declare(
    "app.rights.store.expiry",
    "    RetentionClass.MESSAGES: Passing(",
    "    RetentionClass.NOTES: Passing(LeadNote, LeadNote.at.expression),\n",
)
declare(
    "app.rights.store.expiry",
    "from app.mail.models import",
    "from app.leads.models import LeadNote\n",
)


def give_words(content: Path) -> None:
    """Write the words of the class into a copy of the content."""
    for place, lang in enumerate(_STATED):
        copy = content / "copy" / lang / "retention.toml"
        for group, words in _WORDS.items():
            replace_once(copy, f"[{group}]\n", f'[{group}]\nnotes = "{words[place]}"\n')


def state_in_the_policy(content: Path) -> None:
    """Write the retention period of the class into the privacy policy of a copy of the content."""
    for lang, row in _STATED.items():
        policy = content / "policies" / f"privacy_policy.{lang}.md"
        replace_once(policy, _FIRST[lang], row + _FIRST[lang])
