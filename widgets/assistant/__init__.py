"""The first start: from nothing to the own floor in two minutes."""
