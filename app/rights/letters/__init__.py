"""Mails that rights sends; each is written once and becomes text and page."""
