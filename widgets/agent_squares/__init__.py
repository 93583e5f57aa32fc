"""The floor's agents as squares: what they say, where they stand, and the view that paints them."""
