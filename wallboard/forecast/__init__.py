"""What to expect: contacts, handling time and patience of a queue through the day, learned from earlier days.

    calendar = SiteCalendar("Europe/Berlin")
    grid = day_grid(calendar, day, interval_s=1800.0)                 # the day's intervals
    days = [counts_of(day_grid(calendar, d, 1800.0), offered_at) …]   # earlier days; DayCounts(grid, counts)
    from sums outlook = outlook_from_days(grid, days, holidays)                 # once a day and queue: tens
    of milliseconds forecast = outlook.forecast(counts_so_far, at)                    # each minute: a few
    milliseconds forecast.mean, forecast.lo80, forecast.hi80                       # (n,), contacts of each
    interval of the day forecast.rate_per_s(now), forecast.log_sd                         # for the spike
    detector forecast.rest["mean"], forecast.rest["hi80"], forecast.basis      # the rest of the day; where it
    comes from, in words

`outlook_from_plan` takes the plan of a workforce management feed instead, `blank_outlook` nothing at all. A
forecast for an earlier `at` looks at no later counts: ask for `at - 1800` to keep a surge of the last
half-hour out of its own expectation.
"""

from wallboard.forecast.grid import DayCounts, DayGrid, counts_of, day_grid
from wallboard.forecast.learning import blank_outlook, outlook_from_days, outlook_from_plan
from wallboard.forecast.outlook import DayOutlook, Forecast
from wallboard.forecast.variation import Variation

__all__ = [
    "DayCounts",
    "DayGrid",
    "DayOutlook",
    "Forecast",
    "Variation",
    "blank_outlook",
    "counts_of",
    "day_grid",
    "outlook_from_days",
    "outlook_from_plan",
]
