"""The desk's pages of sending an enquiry."""
