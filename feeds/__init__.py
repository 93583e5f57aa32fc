"""Everything that speaks to the outside: sessions, clients, the server and the sources it serves."""
