"""Languages of the service, listed once, and how each is written.

A further language needs a row here and its wording in `app/content`; missing wording there
stops the start.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language, and the marks that join its sentences.

    :param code: as used in addresses, records and names of content files.
    :param name: its name in the language itself.
    :param html: for `<html lang>` and `hreflang` (BCP 47).
    :param locale: Babel's locale for dates, numbers, lists and countries (CLDR).
    :param space: the separator of two sentences; each mark below includes its own space.
    :param brackets: the opening and the closing mark of a remark within a sentence.
    :param short_moment: the pattern of a moment in a narrow column (CLDR).
    :param zone_pattern: how a time zone is written, around its name in the IANA database.
    :param zones: the names of time zones that readers know by another name.
    :param large: the words for large numbers, each with its value, the largest first.
    :param currencies: the names of currencies behind an amount, where they are not those of CLDR.
    :param han: whether it is written in Chinese characters, and its names ordered by pinyin.
    """

    code: str
    name: str
    html: str
    locale: str
    space: str
    comma: str
    semicolon: str
    colon: str
    stop: str
    brackets: tuple[str, str]
    short_moment: str
    zone_pattern: str = "{}"
    zones: tuple[tuple[str, str], ...] = ()
    large: tuple[tuple[int, str], ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()
    han: bool = False

    def zone_text(self, time_zone: str) -> str:
        """Return a time zone as its readers name it, like "Beijing time" or “北京时间”."""
        return dict(self.zones).get(time_zone) or self.zone_pattern.format(time_zone)

    @property
    def shared(self) -> str:
        """The locale for previews of shared links (Open Graph, `og:locale`)."""
        language, *_script, territory = self.locale.split("_")
        return f"{language}_{territory}"


LANGUAGE: Mapping[str, Language] = {
    each.code: each
    for each in (
        Language(
            code="en", name="English", html="en", locale="en_GB",
            space=" ", comma=", ", semicolon="; ", colon=": ", stop=". ", brackets=(" (", ")"),
            short_moment="d MMM y, HH:mm", zones=(("Asia/Shanghai", "Beijing time"),),
            large=((10**9, " billion"), (10**6, " million")),
        ),
        Language(
            code="zh", name="简体中文", html="zh-Hans", locale="zh_Hans_CN",
            space="", comma="，", semicolon="；", colon="：", stop="。", brackets=("（", "）"),
            short_moment="y年M月d日 HH:mm", zone_pattern="{}时间",
            zones=(("Asia/Shanghai", "北京时间"),), han=True,
            large=((10**8, "亿"), (10**4, "万")), currencies=(("CNY", "元人民币"),),
        ),
    )
}  # fmt: skip
"""Every language by its code, in the order in which they are offered; the first is the default."""

LANGUAGES: tuple[str, ...] = tuple(LANGUAGE)
DEFAULT: str = LANGUAGES[0]


def written_in(*, han: bool) -> str:
    """Return the first language that is written in Chinese characters, or in letters."""
    return next(each.code for each in LANGUAGE.values() if each.han is han)
