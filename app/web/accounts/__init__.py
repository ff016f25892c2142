"""Sign-in, its rate limits, passkeys and recent confirmation, for all guarded pages."""
