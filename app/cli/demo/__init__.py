"""The operator's commands of the demonstration: an instance filled with invented leads."""
