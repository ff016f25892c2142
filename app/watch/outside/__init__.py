"""The machine on which the service runs: its disk, its network, its clock."""
