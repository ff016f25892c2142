"""The languages the service speaks."""

LANGUAGES: tuple[str, ...] = ("en", "zh")
"""Codes as they stand in URLs, records and content files."""

HTML_LANG: dict[str, str] = {"en": "en", "zh": "zh-Hans"}
"""What `<html lang>` and `hreflang` say for each code."""
