"""Mails that exports sends; each is written once and becomes text and page."""
