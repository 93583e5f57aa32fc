"""An agent on the move from the list to the room, as Qt's drag and drop carries him."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

AGENT = "application/x-wallboard-agent"


def carried(agent: str) -> QMimeData:
    """The agent with this id, to be dragged."""
    data = QMimeData()
    data.setData(AGENT, agent.encode())
    return data


def agent_of(data: QMimeData) -> str:
    """The id of the agent who is dragged; empty where something else is."""
    return data.data(AGENT).toStdString() if data.hasFormat(AGENT) else ""
