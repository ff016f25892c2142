"""The fields of an enquiry, each declared once.

The forms, the import, corrections, search, exports, a lead's page and a person's own data are made
from these declarations. The labels of a field are content, under its name; the service does not
start without them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal

from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role


class FieldKind(StrEnum):
    """The kind of an answer: typed text, or a choice stored as a code."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    COUNTRY = "country"
    LANGUAGE = "language"
    CHOICE = "choice"
    CHOICES = "choices"


_TYPED = frozenset(
    {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.EMAIL, FieldKind.PHONE, FieldKind.URL}
)
_LISTED = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.LANGUAGE})

UNSURE = "unsure"
"""The code of an amount that is not known yet."""

REACH_BY, WECHAT = "reach_by", "wechat"
"""The field of how to reach somebody, and its code for WeChat, which an operator switches on."""

ExportUse = Literal["follow_up", "news_email", "news_phone", "transfer_abroad"]
"""The code of a purpose of exports."""

# Who agrees to a transfer abroad agrees to all their answers, as the policy says.
_FOLLOW_UP: tuple[ExportUse, ...] = ("follow_up", "transfer_abroad")
_ALL_USES: tuple[ExportUse, ...] = ("follow_up", "news_email", "news_phone", "transfer_abroad")


@dataclass(frozen=True)
class Field:
    """One field of the enquiry's form, with all its properties.

    :param name: the name of the form's field, of the stored column and of the column in files.
    :param limit: the maximum of code points in a typed answer, after normalisation.
    :param codes: the codes to choose from, in the order in which they are offered. Countries have
        a list of their own.
    :param required: whether the public form requires an answer.
    :param upfront: whether the public form asks it before the folded part, though it is optional.
    :param autofill: the HTML standard's `autocomplete` value for browsers; empty for none.
    :param personal: whether the answer identifies somebody or is a way to reach them.
    :param unit: the field with the unit of this field's amounts; empty for none.
    :param exported_for: the purposes for which exports may hold it.
    :param exported_by: the roles that may export it; None for every role that exports at all.
    :param correctable: whether the person may correct it later.
    :param importable: whether an imported list of enquiries may have a column for it.
    :param searched: whether the search of leads covers it.
    """

    name: str
    kind: FieldKind
    limit: int = 0
    codes: tuple[str, ...] = ()
    required: bool = False
    upfront: bool = False
    autofill: str = ""
    personal: bool = False
    unit: str = ""
    exported_for: tuple[ExportUse, ...] = _FOLLOW_UP
    exported_by: frozenset[Role] | None = None
    correctable: bool = False
    importable: bool = True
    searched: bool = False

    def __post_init__(self) -> None:
        """Refuse a typed answer without a limit, and a choice without codes."""
        if self.typed == (self.limit < 1) or self.listed != bool(self.codes):
            raise ValueError(
                f"The field {self.name} needs a limit if it is typed, codes if it is chosen."
            )

    @cached_property
    def typed(self) -> bool:
        """True if the answer is free text, which files guard against formulas."""
        return self.kind in _TYPED

    @property
    def listed(self) -> bool:
        """True if the answer is one of the field's own codes."""
        return self.kind in _LISTED

    def lacks_unit(self, answers: Mapping[str, Any]) -> bool:
        """Return whether an amount lacks its unit; a missing or unsure amount needs none."""
        amount = answers[self.name] or UNSURE
        return bool(self.unit) and amount != UNSURE and not answers[self.unit]

    def spell(self, answer: Any) -> str:
        """Return an answer as a correction stores it: several codes separated by spaces."""
        return " ".join(answer or ()) if self.several else answer

    def read(self, spelled: str) -> Any:
        """Return an answer from its spelling in a correction."""
        return spelled.split() if self.several else spelled

    @cached_property
    def several(self) -> bool:
        """True if the answer holds any number of codes."""
        return self.kind is FieldKind.CHOICES


class Fields:
    """Fields by name, in the order of forms and pages.

    :raises ValueError: if two of them have one name.
    """

    def __init__(self, fields: Iterable[Field]) -> None:
        self._all = tuple(fields)
        self._by_name = {each.name: each for each in self._all}
        if len(self._by_name) < len(self._all):
            raise ValueError("Two fields have the same name.")

    def __iter__(self) -> Iterator[Field]:
        """Yield the fields in order."""
        return iter(self._all)

    def __getitem__(self, name: str) -> Field:
        """Return the field with a name.

        :raises KeyError: if there is none.
        """
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        """Return whether there is a field with a name."""
        return name in self._by_name


FIELDS = Fields(
    (
        Field(
            "name", FieldKind.TEXT, 200, required=True, autofill="name", personal=True,
            exported_for=_ALL_USES, correctable=True, searched=True,
        ),
        Field(
            "email", FieldKind.EMAIL, 254, required=True, autofill="email", personal=True,
            exported_for=(*_FOLLOW_UP, "news_email"), searched=True,
        ),
        Field(
            "organisation", FieldKind.TEXT, 200, required=True, autofill="organization",
            personal=True, exported_for=_ALL_USES, correctable=True, searched=True,
        ),
        Field(
            "country", FieldKind.COUNTRY, required=True, autofill="country", personal=True,
            exported_for=_ALL_USES, correctable=True,
        ),
        Field(
            "phone", FieldKind.PHONE, 50, upfront=True, autofill="tel", personal=True,
            exported_for=(*_FOLLOW_UP, "news_phone"), correctable=True, searched=True,
        ),
        Field(
            REACH_BY, FieldKind.CHOICE, upfront=True, codes=("email", "phone", WECHAT),
            correctable=True,
        ),
        # When to call, or the WeChat ID.
        Field(
            "reach_note", FieldKind.TEXT, 100, upfront=True, personal=True, correctable=True,
        ),
        Field(
            "topics", FieldKind.CHOICES, required=True, exported_for=_ALL_USES,
            codes=("sites", "industry", "ai", "talent", "policy", "other"),
        ),
        Field("message", FieldKind.LONG_TEXT, 4000, required=True, searched=True),
        Field(
            "job_title", FieldKind.TEXT, 200, autofill="organization-title", personal=True,
            exported_for=_ALL_USES, correctable=True,
        ),
        Field("website", FieldKind.URL, 300, autofill="url", personal=True, correctable=True),
        Field(
            "sector", FieldKind.CHOICE, exported_for=_ALL_USES,
            codes=(
                "automotive", "new_energy", "semiconductors", "displays", "electronics",
                "biomedicine", "medical_devices", "new_materials", "fine_chemicals",
                "food_beverage", "consumer_goods", "machinery", "robotics",
                "aerospace_low_altitude", "software_ai", "data_services", "logistics",
                "energy_environment", "professional_services", "finance", "research_education",
                "other",
            ),
        ),
        Field(
            "intent", FieldKind.CHOICE,
            codes=("premises", "expansion", "rnd", "sourcing", "capital", "other"),
        ),
        Field(
            "readiness", FieldKind.CHOICE,
            codes=("ready", "shortlisting", "exploring", "informed"),
        ),
        Field(
            "size_band", FieldKind.CHOICE, unit="currency",
            codes=("lt1", "1to5", "5to20", "20to100", "gt100", "unsure"),
        ),
        Field("currency", FieldKind.CHOICE, codes=("CNY", "USD", "EUR", "HKD", "GBP", "JPY")),
        Field("jobs_band", FieldKind.CHOICE, codes=("0", "1to5", "6to50", "51to100", "gt100")),
        Field("timeline", FieldKind.CHOICE, codes=("lt6m", "6to12m", "1to2y", "gt2y")),
        Field("reply_language", FieldKind.LANGUAGE, codes=LANGUAGES, exported_for=_ALL_USES),
        Field(
            "heard_from", FieldKind.CHOICE,
            codes=(
                "search", "news", "social", "event", "government", "chamber", "adviser",
                "colleague", "other",
            ),
        ),
    )
)  # fmt: skip
"""All fields. A field that is not declared here is asked, stored and shown nowhere."""
