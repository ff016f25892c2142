"""Leads: what staff make of an enquiry.

For the desk: inbox, search, routing, the clock of answers, replies, notes, tasks and the
dashboard. It promises that each open lead has a date by which staff act, and that no change is
lost when two people work at once. It never edits what an investor wrote.
"""
