"""Pages of the desk for leads: inbox, lead, routing rules and saved views."""
