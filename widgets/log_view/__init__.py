"""The day's log on the screen: its entries, their table and time line, and all of one entry."""
