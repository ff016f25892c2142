"""Parts of what is watched that facts and reminders share."""
