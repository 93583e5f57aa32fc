"""Trying a rule on recorded days: the form, the strip of days with their alerts, and the page's parts."""
