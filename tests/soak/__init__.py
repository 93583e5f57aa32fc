"""A month untouched: the wall's windows and engine through thirty simulated days, `python -m tests.soak`."""
