"""The words of the results: every KPI and every reason that binds, with the model's equations."""

from __future__ import annotations

from dataclasses import dataclass

from msssim.outputs import words
from msssim.outputs.kpis import unit_of
from msssim.scenario.language import marked, phrase


@dataclass(frozen=True, slots=True)
class Term:
    """A word, its group, what it means and, in the model's signs, how it is computed."""

    key: str
    name: str
    group: str
    meaning: str
    equation: str = ""
    unit: str = ""

    @property
    def text(self) -> str:
        """All that is said of it, to be searched."""
        return f"{self.name} {self.key} {self.meaning} {self.equation}".casefold()


GROUPS = marked(("Words", "Numbers of the mission", "What binds"))

BASICS: dict[str, tuple[str, str]] = {
    "draw": marked(("Draw", "One run with one value for every uncertain number.")),
    "central run": marked(
        ("Central run", "The run with every uncertain number at its central value.")
    ),
    "median": marked(("Median", "Half of the runs lie below it, half above.")),
    "band": marked(
        ("Band", "The dark one holds half of the runs, the light one nine of ten under the inputs.")
    ),
    "seed": marked(("Seed", "Fixes the luck of every draw: the same seed gives the same numbers.")),
    "lever": marked(("Lever", "A slider that moves one input or several together.")),
    "need": marked(
        ("Need", "Officers that the zones are stated to need, by a planning density or a number.")
    ),
    "coverage": marked(
        (
            "Coverage",
            "Officers that can be sent over officers needed. It is measured against a planning"
            " density and says nothing about safety; violence is not modelled.",
        )
    ),
    "arrears": marked(("Arrears", "Bills that are due and not paid.")),
    "hold": marked(("Hold", "A spell in which a donor's deposits do not go through.")),
    "wave": marked(("Wave", "Officers of one contingent who come together.")),
    "grade": marked(
        (
            "Grade",
            "How good a source is: A a primary document, B an official statement, C press,"
            " D a judgement, E a placeholder.",
        )
    ),
}
"""Words that need no equation, by the word."""

KPIS: dict[str, tuple[str, str]] = {
    "peak_strength": (marked("The largest strength at the end of a step."), "max S'"),
    "final_strength": (marked("Strength at the end of the time simulated."), "S' at the last step"),
    "final_host_police": (
        marked("Officers of the national police at the end."),
        "H' = H · (1 − attrition)^τ + graduations",
    ),
    "strength_50": (
        marked("When half of the planned strength is there first."),
        "S' ≥ 0.5 · target",
    ),
    "strength_90": (
        marked("When 90 % of the planned strength is there first."),
        "S' ≥ 0.9 · target",
    ),
    "strength_100": (marked("When all of the planned strength is there first."), "S' ≥ target"),
    "officer_months": (marked("Officers there, times the months they are there."), "Σ S̄ · τ"),
    "gap_officer_months": (
        marked("Officers missing from the plan, times the months they are missing."),
        "Σ max(0, target − S̄) · τ",
    ),
    "mean_coverage": (marked("Coverage's mean over all days."), "Σ coverage · dt / Σ dt"),
    "min_coverage": (marked("The least coverage at any step."), "min coverage"),
    "uncovered_person_months": (
        marked("Inhabitants without the officers that the planning density asks for, by months."),
        "Σ population_uncovered · τ",
    ),
    "total_cost": (
        marked("All that the mission costs, paid or not."),
        "Σ amount · quantity · window · (1 + escalation)^years · tempo · f_cost · cost_factor",
    ),
    "total_inflow": (
        marked("All money that comes in from donors."),
        "Σ amount · conversion · happened · Π (1 + o · (factor − 1))",
    ),
    "total_paid": (marked("All bills paid; assessed contributions count as paid."), "Σ paid"),
    "final_cash": (marked("Cash in hand at the end."), "Σ balances of cash channels"),
    "final_arrears": (marked("Bills unpaid at the end."), "arrears at the last step"),
    "peak_arrears": (marked("The most that is ever owed at the end of a step."), "max arrears"),
    "run_out": (
        marked("The end of the first step in which bills go unpaid, in any category or in one."),
        "first step with arrears_g > n_g / 2",
    ),
    "unpaid_months": (marked("Months in which bills go unpaid."), "Σ τ over unpaid steps"),
    "run_out_in_mandate": (
        marked("Whether bills go unpaid before the mandate ends; its mean is a share of runs."),
        "run_out ≤ X",
    ),
    "plan_cost": (
        marked("What the planned strength would cost while the mandate lasts."),
        "cost with S̄ = target · m",
    ),
    "plan_shortfall": (
        marked("What of the plan's bill no money in the scenario pays."),
        "bill − what all balances and inflow pay of it",
    ),
    "funded_share": (
        marked("The share of the plan's bill that the money in the scenario pays."),
        "1 − plan_shortfall / bill",
    ),
    "cost_per_officer_month": (
        marked("What an officer costs in a month, all costs shared out."),
        "total_cost / officer_months",
    ),
    "mandate_end": (marked("The day on which the mandate ends, after all decisions."), "X"),
    "unsafeguarded_officer_months": (
        marked("Officer-months while safeguards are outstanding, by their weight."),
        "Σ S̄ · τ · safeguards_outstanding",
    ),
}
"""What each KPI means and how it is computed, in the signs of docs/model.md."""

BINDS: dict[str, str] = {
    "none": "S' ≥ target · (1 − 1e-9)",
    "mandate": "k ∉ [start, X)",
    "money": "Σ q_c > min over g of Σ B° / Σ c_g",
    "clearance": "Σ q_c = 0, due < cleared",
    "offers": "Σ q_c = 0",
    "suspended": "f_arrivals = 0",
    "ceiling": "Σ q_c > ceiling − S",
    "beds": "Σ q_c > beds − S",
    "airlift": "Σ q_c > airlift · τ · f_arrivals",
}
"""When each reason binds: what waits, q_c, against the limit that it meets."""


def glossary() -> list[Term]:
    """Return every term in the language spoken, group by group."""
    word, number, reason = (phrase(group) for group in GROUPS)
    found = [
        Term(key, phrase(name), word, phrase(meaning)) for key, (name, meaning) in BASICS.items()
    ]
    for key, (meaning, equation) in KPIS.items():
        name = words.spoken(key)
        name = name[:1].upper() + name[1:]
        found.append(Term(key, name, number, phrase(meaning), equation, phrase(unit_of(key))))
    for key, equation in BINDS.items():
        name, because = phrase(words.REASONS[key]), phrase(words.BECAUSE[key])
        name, because = name[:1].upper() + name[1:], because[:1].upper() + because[1:]
        found.append(Term(key, name, reason, f"{because}.", equation))
    return found


def matching(terms: list[Term], sought: str) -> list[Term]:
    """Return the terms that hold every word sought, those named so first."""
    parts = sought.casefold().split()
    found = [term for term in terms if all(part in term.text for part in parts)]
    return sorted(found, key=lambda term: not all(p in term.name.casefold() for p in parts))
