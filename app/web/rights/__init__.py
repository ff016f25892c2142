"""Parts about people's rights that the pages of several journeys share."""
