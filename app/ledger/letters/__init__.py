"""Mails that ledger sends; each is written once and becomes text and page."""
