"""A floor over NATS JetStream: what a relay publishes, and what any number of wallboards read."""
