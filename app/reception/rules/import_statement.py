"""What the author of an import states about all the enquiries in the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

from app.reception.rules.by_hand import ConsentMethod
from app.reception.rules.incoming import Handling


@dataclass(frozen=True)
class Statement:
    """How, when and in which language these people agreed, and what is to become of it all.

    :param given_on: the day on which they agreed, or the last of these days.
    """

    lang: str
    method: ConsentMethod
    given_on: date
    handling: Handling

    def as_choices(self) -> dict[str, str | bool]:
        """Return it as a draft keeps it."""
        owner_id = self.handling.owner_id
        return {
            "lang": self.lang,
            "method": self.method.value,
            "given_on": self.given_on.isoformat(),
            "owner": owner_id.hex if owner_id else "",
            "answered": self.handling.answered,
        }

    @classmethod
    def of(cls, choices: Mapping[str, str]) -> Self:
        """Return what a draft keeps."""
        owner = choices["owner"]
        return cls(
            choices["lang"],
            ConsentMethod(choices["method"]),
            date.fromisoformat(choices["given_on"]),
            Handling(UUID(owner) if owner else None, answered=bool(choices["answered"])),
        )
