"""Leads: the work of staff on enquiries.

For the desk: inbox, search, routing, the response clock, replies, notes, tasks and the
dashboard. Each open lead has a date by which staff act, and no change is lost when two people
work at once. What an investor wrote is never edited.
"""
