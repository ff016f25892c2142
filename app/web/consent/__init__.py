"""Parts about consent that the pages of several journeys share."""
