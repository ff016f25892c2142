"""What pages of several journeys share about consent."""
