"""A simulated contact centre: seeded, so that the same seed tells the same day to the last byte."""

from feeds.simulator.model import CentreModel, demo_model
from feeds.simulator.source import Simulator

__all__ = ["CentreModel", "Simulator", "demo_model"]
