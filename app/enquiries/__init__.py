"""Enquiries and the people who send them.

A person, the original text of their enquiries, references, corrections and holds. For every
capability above that works with leads or rights. Staff never edit an enquiry: a correction is
stored beside it.
"""
