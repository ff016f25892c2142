"""What pages of several journeys share about people's rights."""
