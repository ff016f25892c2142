"""Enquiry form, shared by the public page and by entry by hand."""
