"""The day's alerts on the screen: their list, and all of one alert with what can be done about it."""
