"""Steps of accounts: functions that take a session. What an owner is told by mail."""
