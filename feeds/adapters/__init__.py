"""Vendors' own live feeds, translated into the wallboard's events: see docs/howto/add-a-feed.md."""
