"""Pages with the enquiry form and its confirmation."""
