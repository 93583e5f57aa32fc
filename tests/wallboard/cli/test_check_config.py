from pathlib import Path

from click.testing import CliRunner

from wallboard.cli.check_config import check_config
from wallboard.errors import ConfigError

RULES = """
[[queue]]
id = "Billing"
[[rule]]
id = "spike"
enabled = false
[[rule]]
id = "long_call"
warn = 900
[[rule]]
id = "hang-ups"
figure = "abandonment"
warn = 0.1
critical = 0.2
scopes = ["queue:Billing"]
hours = ["Mon-Fri 08:00-18:00"]
"""


def test_rules_are_told_in_a_line_each(tmp_path: Path) -> None:
    file = tmp_path / "wall.toml"
    file.write_text(RULES)
    result = CliRunner().invoke(check_config, [str(file)])
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[1:] == [
        "rule spike: switched off",
        "rule long_call: changes the program's own; warn 900",
        "rule hang-ups: abandonment; warn 0.1; critical 0.2; queue:Billing; Mon-Fri 08:00-18:00",
    ]


def test_a_wrong_rule_is_told_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "wall.toml"
    file.write_text(RULES.replace('"abandonment"', '"abandonments"'))
    result = CliRunner().invoke(check_config, [str(file)])
    assert isinstance(result.exception, ConfigError)
    assert str(result.exception).startswith(f"{file}:12: rule[2].figure: there is no figure 'abandonments'")


def test_the_example_passes_its_own_check(tmp_path: Path) -> None:
    file = tmp_path / "wall.toml"
    file.write_text(CliRunner().invoke(check_config, ["--example"]).output, encoding="utf-8")
    result = CliRunner().invoke(check_config, [str(file)])
    assert result.exit_code == 0, result.output
    assert "rule billing-hang-ups: abandonment; warn 0.1" in result.output
