"""Pages on which staff request, approve and download exports."""
