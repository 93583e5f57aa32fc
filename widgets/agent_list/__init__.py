"""The agents as a table: in groups, sorted and filtered, with what each of them did today."""
