"""Several sources as one floor, a relay's inputs as a wall's feeds: ids, shared agents, commands."""
