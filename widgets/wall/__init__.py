"""What makes a window a wall: a screen nobody touches, which hangs for months."""
