"""Feeds of a site's own: JSON or rows from anywhere, made events by a small file of rules."""
