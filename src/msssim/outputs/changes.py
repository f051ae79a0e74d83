"""What differs between two scenarios, in sentences.

`Canada's second deposit: 1 Mar → 1 Jun 2025`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from msssim.outputs.quantities import change_of, quantity
from msssim.outputs.referring import holds_ids, told
from msssim.outputs.words import capital, day, in_parts, listed, spoken
from msssim.scenario import paths
from msssim.scenario.differences import Difference, differences
from msssim.scenario.knobs import field_in, standing
from msssim.scenario.language import ENGLISH, marked, phrase
from msssim.scenario.language import spoken as language
from msssim.scenario.parameter import fields_of, read_day
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario

NOUNS = marked(
    {
        "decisions": "Decision",
        "phases": "Phase",
        "costs": "Cost",
        "channels": "Channel",
        "safeguards": "Safeguard",
        "events": "Event",
        "levers": "Lever",
        "arrears": "Opening arrears",
    }
)
"""What things by id are called that have no name of their own."""

ITEMS = marked(
    {
        "waves": "wave",
        "withdrawals": "withdrawal",
        "deposits": "deposit",
        "holds": "hold",
        "beds": "camp",
        "graduations": "graduation",
    }
)
"""What one of a list is called."""

MAIN = ("date", "strength", "amount", "officers", "beds")
"""Fields that need no label where an item of a list is spoken of."""

ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference in words; writing `b` at `path` makes it."""

    subject: str
    what: str
    path: str
    item: str
    a: Data
    b: Data

    @property
    def text(self) -> str:
        """The whole sentence."""
        return phrase("{subject}: {what}", subject=self.subject, what=self.what)


def changes(a: Scenario, b: Scenario) -> list[Change]:
    """Return what differs from one scenario to another, each in a sentence."""
    return [_change(found, a, b) for found in differences(a, b)]


def grouped(found: Sequence[Change]) -> list[str]:
    """Return one line for each thing that differs, with all that differs in it."""
    return [
        phrase("{subject}: {what}", subject=subject, what=in_parts(one.what for one in some))
        for (_, subject), some in groupby(found, key=lambda c: (c.item, c.subject))
    ]


def spoken_of(path: str, scenario: Scenario) -> str:
    """Return what a value is called in words: `Kenya's second wave: strength`."""
    steps = paths.parse(path)
    label = _label(steps)
    if _stands_alone(steps):
        return label
    if steps[-2] == "arrears":
        return _name(steps, scenario, scenario)
    subject = _name(steps[:-1], scenario, scenario)
    return phrase("{subject}: {what}", subject=subject, what=_lower(label))


def pattern_name(pattern: str, scenario: Scenario) -> str:
    """Return what the values that a pattern meets are called: `Zones, all: planning density`."""
    steps = paths.parse(pattern)
    if "*" not in steps:
        return spoken_of(pattern, scenario)
    first = steps.index("*")
    rest = (phrase("all") if step == "*" else spoken(str(step)) for step in steps[first:-1])
    subject = ", ".join([_name(steps[:first], scenario, scenario), *rest])
    return phrase("{subject}: {what}", subject=subject, what=_lower(_label(steps)))


def called(path: str, scenario: Scenario) -> str:
    """Return what a thing is called in words: `Kenya's second wave`, `Decision "renew24"`."""
    return _name(paths.parse(path), scenario, scenario)


def _label(steps: paths.Path) -> str:
    return phrase(paths.field_at(steps).parameter.label)


def _stands_alone(steps: paths.Path) -> bool:
    """Return whether a value's label says enough without what it belongs to."""
    label = paths.field_at(steps).parameter.label.lower()
    return len(steps) == 1 or steps[0] == "strength" or label == str(steps[0]).replace("_", " ")


def _change(found: Difference, a: Scenario, b: Scenario) -> Change:
    steps = paths.parse(found.path)
    if steps[0] == "evidence":
        subject, what = _of_evidence(found, steps, a, b)
    elif steps[0] == "observations":
        subject, what = _of_observation(found, steps)
    elif found.is_whole:
        subject, what = _name(steps, a, b), _whole(found)
    else:
        subject, what = _of_value(found, steps, a, b)
    return Change(subject, what, found.path, found.item, found.a, found.b)


def _of_value(found: Difference, steps: paths.Path, a: Scenario, b: Scenario) -> tuple[str, str]:
    field = field_in(b, found.path, found.field)
    said = change_of(found.a, found.b, field.parameter.unit)
    if holds_ids(field):
        said = f"{told(found.a, field, a)} → {told(found.b, field, b)}"
    label = _label(steps)
    if _stands_alone(steps):
        return label, said
    if steps[-2] == "arrears":
        return _name(steps, a, b), said
    subject = _name(steps[:-1], a, b)
    if steps[0] == "levers" and steps[-1] == "value":
        stood, stands = (standing(one.levers[str(steps[1])], one) for one in (a, b))
        return subject, f"{stood} → {stands}"
    is_plain = isinstance(steps[-2], int) and steps[-1] in MAIN
    return subject, said if is_plain else f"{_lower(label)} {said}"


def _name(steps: paths.Path, a: Scenario, b: Scenario) -> str:
    """Return what stands at a path in words: a section, a thing by id, one of a list."""
    last = steps[-1]
    if isinstance(last, int):
        group = str(steps[-2])
        noun = phrase(ITEMS[group]) if group in ITEMS else spoken(group)
        return _owned(steps[:-2], _numbered(last + 1, noun), a, b)
    if last in ITEMS:
        return _owned(steps[:-1], spoken(last), a, b)
    if len(steps) == 1:
        return capital(spoken(last))
    own = _own_name(steps, a) or _own_name(steps, b)
    if steps[-2] not in NOUNS:
        return own or capital(spoken(last))
    noun = phrase(NOUNS[str(steps[-2])])
    return phrase('{noun} "{name}"', noun=noun, name=own or spoken(last))


def _numbered(place: int, noun: str) -> str:
    """Return `second wave`; where nouns have a gender, `wave 2`."""
    ordinal = _ordinal(place) if language() is ENGLISH else place
    return phrase("{ordinal} {noun}", ordinal=ordinal, noun=noun)


def _ordinal(place: int) -> str:
    if place <= len(ORDINALS):
        return ORDINALS[place - 1]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th") if place % 100 > 13 else "th"
    return f"{place}{ending}"


def _owned(owner: paths.Path, thing: str, a: Scenario, b: Scenario) -> str:
    if len(owner) < 2:
        return capital(thing)
    name = _name(owner, a, b)
    if name.endswith("s"):
        return phrase("{owner}' {thing}", owner=name, thing=thing)
    return phrase("{owner}'s {thing}", owner=name, thing=thing)


def _own_name(steps: paths.Path, scenario: Scenario) -> str:
    try:
        thing = paths.value_at(scenario, steps)
    except paths.PathError:
        return ""
    return phrase(getattr(thing, "name", "") or getattr(thing, "label", ""))


def _whole(found: Difference) -> str:
    """Say what came or went: its day and its size, where it has them."""
    if isinstance(found.a, list) and isinstance(found.b, list):
        came = [_brief(item, found) for item in found.b if item not in found.a]
        if not came:
            return phrase("in another order")
        return phrase("added {items}", items=listed(came))
    side = found.b if found.a is None else found.a
    said = phrase("added") if found.a is None else phrase("removed")
    brief = _brief(side, found)
    return f"{said}, {brief}" if brief else said


def _brief(item: Data, found: Difference) -> str:
    if not isinstance(item, dict):
        return ""
    known = fields_of(found.field.section) if found.field.section else {}
    return ", ".join(
        quantity(item[name], known[name].parameter.unit)
        for name in MAIN
        if name in item and name in known
    )


def _of_evidence(found: Difference, steps: paths.Path, a: Scenario, b: Scenario) -> tuple[str, str]:
    about = paths.parse(str(steps[1]))
    label = _label(about)
    owner = _name(about[:-1], a, b) if len(about) > 1 else ""
    if owner.startswith(tuple(map(phrase, NOUNS.values()))):
        owner = _lower(owner)
    what = phrase("{owner}, {label}", owner=owner, label=_lower(label)) if owner else label
    subject = phrase("Evidence for {what}", what=what)
    if found.is_whole:
        return subject, phrase("added") if found.a is None else phrase("removed")
    said = change_of(found.a, found.b, "")
    return subject, f"{_lower(phrase(found.field.parameter.label))} {said}"


def _of_observation(found: Difference, steps: paths.Path) -> tuple[str, str]:
    series = spoken(str(steps[1])).replace(".", ", ")
    if len(steps) == 2:
        said = phrase("added") if found.a is None else phrase("removed")
        return phrase("Observed {series}", series=series), said
    when = day(read_day(steps[2]))
    subject = phrase("Observed {series} on {day}", series=series, day=when)
    return subject, change_of(found.a, found.b, "")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or len(text) == 1 else text
