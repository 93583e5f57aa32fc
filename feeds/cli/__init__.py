"""The commands that speak to the network, one module each."""
