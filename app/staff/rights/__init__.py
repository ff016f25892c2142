"""Page of the desk that lists open requests of people about their data."""
