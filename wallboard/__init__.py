"""The core of the wallboard: floor, metrics, alerts, the log. It knows no screen and no socket."""

__version__ = "0.1.0"
