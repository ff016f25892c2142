"""Mails of exports, each rendered as text and HTML when it is sent."""
