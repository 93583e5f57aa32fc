"""Recorded days: read from call-by-call exports, interval counts and our own recordings."""
