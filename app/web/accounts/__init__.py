"""Parts about accounts and sign-in that the pages of several journeys share."""
