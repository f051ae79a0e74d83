"""What an answer says as plain text, to be pasted into a message."""

from __future__ import annotations

from msssim.outputs.answer import Answer
from msssim.outputs.findings import basis, findings
from msssim.outputs.words import told
from msssim.scenario.language import phrase


def summary(answer: Answer) -> str:
    """Return the scenario's name, how its numbers came about, and every finding."""
    said = [answer.scenario.name or phrase("Scenario"), basis(answer), ""]
    said += [told(finding.topic, finding.text) for finding in findings(answer)]
    return "\n".join(said) + "\n"
