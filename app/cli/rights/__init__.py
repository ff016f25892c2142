"""The operator's commands about people's rights."""
