"""Pages of the desk for leads: inbox, dashboard, lead, replies and routing rules."""
