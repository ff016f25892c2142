"""The operator's commands of exports."""
