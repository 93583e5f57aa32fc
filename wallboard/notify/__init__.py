"""The way out: alerts as messages through Apprise, by routes, with a spool on disk.

`routing` decides what a route tells, `message` puts it into words, `outbox` keeps it until it is delivered,
`handed_over` makes the message that sends a shift's handover on, `address` and `post` deliver it, `courier`
does all that for one route, `notifier` is what the desk calls.
"""
