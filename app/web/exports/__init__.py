"""What pages of several journeys share of exports."""
