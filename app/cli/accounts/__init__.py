"""Command `zone staff`: invitations from the command line."""
