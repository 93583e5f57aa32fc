"""What to expect: contacts, handling time and patience of a queue through the day, learned from earlier days.

    grid = day_grid(SiteCalendar("Europe/Berlin"), day, interval_s=1800.0)
    days = [counts_of(grid_of_that_day, offered_at), …]     # earlier days; DayCounts(grid, counts) from sums
    outlook = outlook_from_days(grid, days, holidays)       # once a day and queue: 0.1 to 0.2 s
    forecast = outlook.forecast(counts_so_far, at)          # each minute: one to three milliseconds
    forecast.mean, forecast.lo80, forecast.hi80             # (n,): contacts of each interval of the day
    forecast.rate_per_s(now), forecast.log_sd               # for the spike detector
    forecast.rest["mean"], forecast.basis                   # the rest of the day; what it rests on, in words

`outlook_from_plan` takes the plan of a workforce management feed instead, `blank_outlook` nothing at all.
`handling_forecast` and `patience_forecast` do the same for handling times and patience. A forecast for an
earlier `at` looks at no later counts: ask for `at - 1800` to keep a surge of the last half-hour out of its
own expectation.
"""

from wallboard.forecast.grid import DayCounts, DayGrid, counts_of, day_grid
from wallboard.forecast.handling import DayHandling, HandlingForecast, handling_forecast
from wallboard.forecast.learning import blank_outlook, outlook_from_days, outlook_from_plan
from wallboard.forecast.outlook import DayOutlook, Forecast
from wallboard.forecast.patience import (
    DayWaits,
    PatienceForecast,
    mean_patience_s,
    median_patience_s,
    patience_forecast,
)
from wallboard.forecast.variation import Variation

__all__ = [
    "DayCounts",
    "DayGrid",
    "DayHandling",
    "DayOutlook",
    "DayWaits",
    "Forecast",
    "HandlingForecast",
    "PatienceForecast",
    "Variation",
    "blank_outlook",
    "counts_of",
    "day_grid",
    "handling_forecast",
    "mean_patience_s",
    "median_patience_s",
    "outlook_from_days",
    "outlook_from_plan",
    "patience_forecast",
]
