"""How a site maps its own messages onto the feed's: contacts that come and hang up, agents' states; each with
its time, where it bears one.
"""

RULES = """
[[rule]]
as = "contact.queued"
when = { event = "enter" }
contact = "id"
queue = "queue"
at = "at"

[[rule]]
as = "contact.abandoned"
when = { event = "lost" }
contact = "id"

[[rule]]
as = "agent.state"
when = { event = "agent" }
agent = "id"
state = "state"
since = "since"
at = "at"
"""
