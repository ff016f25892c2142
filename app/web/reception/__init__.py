"""Parts of the enquiry form that the pages of several journeys share."""
