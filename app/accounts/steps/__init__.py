"""Steps of accounts: functions that take a session."""
