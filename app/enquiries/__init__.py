"""Enquiries and the people who send them.

A person, what they wrote as they wrote it, their references, corrections and holds. For every
capability above that works with leads or rights. Staff never edit an enquiry: a correction
stands beside it.
"""
