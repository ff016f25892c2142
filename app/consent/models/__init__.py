"""Tables of consent."""
