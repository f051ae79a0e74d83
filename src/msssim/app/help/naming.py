"""What every part of the window is called and is for: names to be heard, texts for Shift+F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from msssim.app.window import Window


def name_parts(window: Window) -> None:
    """Give every part that has no words of its own a name, and each an explanation."""
    for part, name in _names(window):
        part.setAccessibleName(name)
    for part, text in _explanations(window):
        part.setWhatsThis(text)
        if not part.accessibleDescription():
            part.setAccessibleDescription(text)
    for card in window.page.board.cards.values():
        for plot in card.plots:
            plot.setAccessibleName(card.accessibleName())
    for dock in window.docks.by_name.values():
        for area in dock.findChildren(QScrollArea):
            area.setAccessibleName(area.accessibleName() or dock.windowTitle())


def _names(window: Window) -> tuple[tuple[QWidget, str], ...]:
    tr = window.tr
    return (
        (window.gallery, tr("Start a scenario")),
        (window.page.board, tr("Charts")),
        (window.form, tr("Levers")),
        (window.inspector, tr("Inspector")),
        (window.inputs.search, tr("Find an input")),
        (window.comparison.tabs, tr("Differences")),
        (window.comparison.kpis, tr("Results")),
        (window.page.headlines, tr("The numbers in short")),
    )


def _explanations(window: Window) -> tuple[tuple[QWidget, str], ...]:
    tr = window.tr
    return (
        (
            window.scenarios,
            tr(
                "The scenarios that are open, children under what they extend. The one chosen is"
                " shown; those ticked stand in the charts beside it. An asterisk marks changes that"
                " are not saved."
            ),
        ),
        (
            window.form,
            tr(
                "Levers change the scenario, and everything follows at once. Arrows move a step,"
                " Shift with an arrow ten; the mark shows where the saved file has it, and ↺ goes"
                " back there. A drag is one step of undo."
            ),
        ),
        (
            window.inputs,
            tr(
                "Every input of the scenario by section. Grey values are defaults. Choose one to"
                " see and change it in the inspector; Ctrl+K finds it by its name or path."
            ),
        ),
        (
            window.inspector,
            tr(
                "One input: its value, unit and bounds, where it comes from, and the source that"
                " vouches for it with its grade, from A, a primary document, to E, a placeholder."
            ),
        ),
        (
            window.comparison,
            tr("What differs from another scenario: its inputs, and what that does to results."),
        ),
        (window.history, tr("Every step since the file was opened; choose one to go back to it.")),
        (
            window.problems,
            tr("What is wrong or odd in the file, by line. Choose one to go to its input."),
        ),
        (
            window.analyse,
            tr(
                "Questions to many runs: what moves a result, where its spread comes from, what it"
                " takes to reach a goal, and when that goal fails."
            ),
        ),
        (
            window.grid,
            tr("All open scenarios in rows: their levers, to be typed, and what they come to."),
        ),
        (
            window.sources,
            tr("What evidence every number rests on, the weakest and those without any first."),
        ),
        (
            window.proving,
            tr(
                "How much of a result's uncertainty rests on which grades of evidence, which weak"
                " inputs decide it, and how the forecast met what was observed."
            ),
        ),
        (
            window.tables,
            tr("Waves, deposits, zones, costs and every other list as tables to edit and paste."),
        ),
        (
            window.page.headlines,
            tr(
                "The few numbers that matter: money for the plan, unpaid bills, strength, coverage"
                " and the next decision. They are medians of the runs; below each stands what it"
                " was before your last step."
            ),
        ),
        (
            window.page.board,
            tr(
                "Charts over the same calendar. The line is the median, the dark band holds half of"
                " the runs and the light one nine in ten. Their menu (⋯ or the menu key) shows the"
                " numbers as a table."
            ),
        ),
        (
            window.gallery,
            tr("Templates to start from, each a complete question, and the files last opened."),
        ),
        (
            window.status,
            tr(
                "Problems of the file, how well its numbers are sourced, draws and seed, what is"
                " saved, and what runs."
            ),
        ),
    )
