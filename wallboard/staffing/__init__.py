"""What a target takes: agents in the long run and in the minutes ahead, the way back, and plain chance.

`required` and `steady_state` answer for a constant load (Erlang C, or Erlang A with patience), `look_ahead`
for the minutes ahead with the backlog counted, `way_back` how many more agents for how long,
`service_level_band` how much of a figure is noise.
"""

from wallboard.staffing.erlang import Demand, SteadyState, erlang_b, erlang_c, steady_state
from wallboard.staffing.noise import Band, interval_correlation, service_level_band
from wallboard.staffing.recovery import Recovery, way_back
from wallboard.staffing.required import Requirement, Target, required, scheduled
from wallboard.staffing.transient import MinuteAhead, Outlook, Situation, look_ahead

__all__ = [
    "Band",
    "Demand",
    "MinuteAhead",
    "Outlook",
    "Recovery",
    "Requirement",
    "Situation",
    "SteadyState",
    "Target",
    "erlang_b",
    "erlang_c",
    "interval_correlation",
    "look_ahead",
    "required",
    "scheduled",
    "service_level_band",
    "steady_state",
    "way_back",
]
