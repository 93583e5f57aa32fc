"""The way out to agents: commands through the feed, and what becomes of them."""
