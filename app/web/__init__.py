"""What the pages of all journeys share."""
