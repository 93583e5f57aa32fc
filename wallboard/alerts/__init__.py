"""Alerts: rules that look at the floor, and the life cycle of what they find."""
