"""Agents where they sit: the room as a grid, its picture, and its arrangement by drag or key."""
