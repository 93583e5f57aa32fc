"""What is not a websocket, told to wallboards: sources, and the relay that serves their floor."""
