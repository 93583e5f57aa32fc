"""The live floor: who waits where, who is in which state, and the sums of the day."""
