"""The investor's pages of sending an enquiry."""
