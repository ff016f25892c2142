"""The operator's commands of mail."""
