"""The parts of the Intraday page: its bar, the days it compares with, the outlook, and what it exports."""
