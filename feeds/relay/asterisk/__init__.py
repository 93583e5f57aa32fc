"""Asterisk's queues (app_queue) by its manager interface, AMI, and by its `queue_log`."""
