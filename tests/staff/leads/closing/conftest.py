"""An enquiry that nobody has answered, and the officer who closes it."""
