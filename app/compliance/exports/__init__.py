"""Page of the console that lists exports and finds those that held a person."""
