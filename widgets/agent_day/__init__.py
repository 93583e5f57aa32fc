"""One agent's day as a strip: his states as colours over the hours, his contacts above them."""
