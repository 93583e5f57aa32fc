"""What if: sliders for agents, minutes and handling time, and what the day becomes."""
