"""Several inputs of one relay as one floor: ids that do not collide, and agents who are known by several."""
