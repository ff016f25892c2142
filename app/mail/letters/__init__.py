"""Mails that mail sends; each is written once and becomes text and page."""
