"""Headings and standing sentences of a report, for the page and the PDF alike."""

from __future__ import annotations

from msssim.scenario.language import marked, phrase, spoken

HEADINGS = marked(
    {
        "skip": "Skip to the content",
        "report": "Scenario report",
        "batch": "Report of many scenarios",
        "short": "In short",
        "against": "against",
        "nothing": "Nothing.",
        "effects": "What that does",
        "no_effects": "No number of the mission differs.",
        "charts": "Charts",
        "behind": "The numbers behind this chart, month by month",
        "numbers": "Numbers of the mission",
        "score": "How good was this scenario about what happened?",
        "scoring": "Observations never enter a run. CRPS is the error of a forecast together with"
        " its uncertainty, in the series' own unit; less is better. “No change” and “Plan” are the"
        " CRPS of two naive forecasts.",
        "assumptions": "Assumptions",
        "assumption": "Assumption",
        "value": "Value",
        "grade": "Grade",
        "source_and_note": "Source and note",
        "grades": "Grades:",
        "brackets": "Numbers in square brackets lead to the sources below. A range in brackets is"
        " that of a distribution.",
        "sources": "Sources",
        "limits": "Limits of the model",
        "runs": "“In 37 of 100 runs” is a share of runs under these assumptions, not a probability"
        " of the world. Draws of different inputs are independent of one another unless the"
        " scenario ties them to one event.",
        "manifest": "How this report came about",
        "side": "Scenarios side by side",
        "heat": "The bluer a cell, the nearer to the most of its column, be that good or bad.",
        "left_out": "more scenarios are left out here; the workbook holds all of them.",
        "failures": "Scenarios without an answer",
        "spreads": "How it spreads",
        "behind_strip": "The numbers behind this chart",
        "luck": "All scenarios are run with their own seed; those of a sweep share it, so that what"
        " lies between them is due to what was varied.",
        "beside": "The scenarios stand in scenarios.jsonl beside the tables that this report was"
        " made of, and their hashes in its manifest.json.",
        "carries": "This file carries the whole scenario: the command “msssim run” followed by this"
        " file's name runs it again, and the program's window opens it.",
    }
)


def headings() -> dict[str, str]:
    """Return every heading in the language spoken, and that language's code."""
    return {name: phrase(text) for name, text in HEADINGS.items()} | {"language": spoken().code}
