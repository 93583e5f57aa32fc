"""The window: draws snapshots and posts intents. Nothing here touches a socket or the database."""
