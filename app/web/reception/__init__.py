"""What pages of several journeys share of sending an enquiry."""
