from pathlib import Path

from wallboard.settings import SettingsFile
from wallboard.settings.queue_targets import with_targets

TEXT = """# ours
[targets]
service_level = 0.8  # of all

[[queue]]
id = "email"
group = "Customer care"  # they said so
within_s = 3600.0
"""


def test_a_queues_targets_are_saved_beside_the_comments_and_put_back(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    path.write_text(TEXT)
    file = SettingsFile(path)
    config = file.save(with_targets(file.table, "email", {"service_level": 0.9, "within_s": None}))
    assert (config.targets_of("email").service_level, config.targets_of("email").within_s) == (0.9, 20.0)
    config = file.save(with_targets(file.table, "billing", {"service_level": 0.85, "within_s": 30.0}))
    assert config.targets_of("billing").within_s == 30.0
    assert all(each in path.read_text() for each in ("# ours", "# of all", "# they said so"))
    config = file.save(with_targets(file.table, "billing", {"service_level": None, "within_s": None}))
    assert [queue.id for queue in config.queue] == ["email"]
    assert with_targets({}, "billing", {"within_s": None}) == {}
