"""Why the ledger is halted, in the language of a letter."""

from app.ledger.rules.halt_cause import parse_cause
from app.mail.letters.writer import Writer


def halt_reason(writer: Writer, sentence: str, cause: str) -> str:
    """Return what was found.

    :param sentence: as the word of the halt told it, which has to do for a cause that is none.
    """
    found = parse_cause(cause)
    return writer.say(f"halt_cause.{found.code}", **found.values) if found else sentence
