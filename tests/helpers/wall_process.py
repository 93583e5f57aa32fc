"""A wall that is to be killed: `python -m tests.helpers.wall_process URL LOG`.

It acknowledges the first alert and logs an intervention about it, prints both as a line of JSON once they are
on the screen, and waits for its end.
"""

import json
import sys
from pathlib import Path

from tests.helpers.program import shown, wall_on
from wallboard.intents import Acknowledge, LogIntervention
from wallboard.records import Alert, Intervention, InterventionDraft
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot

WHO, TEXT = "Ann", "Moved two of the chat team to the phones"


def fired(picture: FloorSnapshot) -> list[Alert]:
    return [alert for alert in picture.alerts if alert.state == "firing"]


def acknowledged(picture: FloorSnapshot) -> list[Alert]:
    return [alert for alert in picture.alerts if alert.acknowledged_by == WHO]


def saved(picture: FloorSnapshot) -> list[Intervention]:
    return [row for row in picture.interventions if row.save == "saved"]


def act(wall: Runtime) -> dict[str, str]:
    """Acknowledge an alert and log what was done about it; the ids of both."""
    alert = fired(shown(wall, fired, "an alert"))[0]
    wall.post(Acknowledge(alert.id, WHO))
    shown(wall, acknowledged, "the alert is acknowledged")
    wall.post(LogIntervention(InterventionDraft("skill_move", alert.scope, TEXT, WHO, alert=alert.id)))
    row = saved(shown(wall, saved, "the intervention is saved"))[0]
    return {"alert": alert.id, "intervention": row.id}


def main() -> None:
    """Act, tell, wait."""
    with wall_on(sys.argv[1], Path(sys.argv[2])) as wall:
        sys.stdout.write(json.dumps(act(wall)) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
