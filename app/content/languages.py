"""The languages the service speaks."""

LANGUAGES: tuple[str, ...] = ("en", "zh")
"""Codes as they stand in URLs, records and content files."""

HTML_LANG: dict[str, str] = {"en": "en", "zh": "zh-Hans"}
"""What `<html lang>` and `hreflang` say for each code."""

BABEL_LOCALES: dict[str, str] = {"en": "en_GB", "zh": "zh_Hans_CN"}
"""The locale of each code, by which dates and countries are written."""
