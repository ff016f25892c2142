"""Forms of the desk that pages of leads share."""
