"""What is out of the ordinary, judged event by event against what was to be expected."""
