"""One line of the findings of `zone doctor`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """A line of the report.

    :param cure: the remedy; empty if none is needed.
    :param warns: whether it is no problem yet.
    """

    subject: str
    said: str
    cure: str = ""
    warns: bool = False

    @property
    def verdict(self) -> str:
        """The first word of its line."""
        if not self.cure:
            return "ok"
        return "warning" if self.warns else "problem"
