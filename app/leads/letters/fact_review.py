"""The mail that lists the operator's own facts due for review."""

from zoneinfo import ZoneInfo

from app.content.local import date_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Items, Letter, Paragraph


def facts_digest(writer: Writer) -> Letter:
    """Return the letter, with the facts that were due as it was queued."""
    content, lang = writer.content, writer.message.language
    zone = ZoneInfo(writer.installation.time_zone)
    due = content.facts_due(writer.message.created_at.astimezone(zone).date())

    def say(key: str, **values: object) -> str:
        return content.text(lang, f"fact_review.{key}", **values)

    lines = [
        say(
            "line",
            display=fact.display(lang),
            label=fact.label(lang),
            source=fact.own.source[lang],
            day=date_text(fact.own.as_of, lang),
            review=date_text(fact.own.review_by, lang),
            id=fact.id,
        )
        for fact in due
        if fact.own
    ]
    blocks: list[Block] = [Paragraph(say("body" if lines else "done"))]
    if lines:
        blocks += [Items(lines), Paragraph(say("mend"))]
    blocks.append(Paragraph(say("why"), quiet=True))
    return Letter(say("subject", n=len(lines)), blocks, writer.signature)
