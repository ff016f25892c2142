"""Parts that the pages of all journeys share."""
