"""How a site maps its own messages onto the feed's: contacts that come and hang up, agents' states."""

RULES = """
[[rule]]
as = "contact.queued"
when = { event = "enter" }
contact = "id"
queue = "queue"

[[rule]]
as = "contact.abandoned"
when = { event = "lost" }
contact = "id"

[[rule]]
as = "agent.state"
when = { event = "agent" }
agent = "id"
state = "state"
"""
