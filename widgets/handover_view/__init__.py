"""The handover on the screen: a shift to look back on, what the next one takes over, and the signatures."""
