"""Mails of reception, each rendered as text and HTML when it is sent."""
