"""Collects every text that the program says into resources/i18n/msssim_*.ts.

What is translated there stays; what is said no more goes. Then names what French lacks.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

from msssim.cli import help_texts
from msssim.cli.speaking import COMMENT
from msssim.outputs.kpis import KPI_UNITS
from msssim.outputs.series import UNITS
from msssim.outputs.words import spoken
from msssim.scenario.catalogue import Catalogue, read_catalogue
from msssim.scenario.language import LANGUAGES, Language
from msssim.scenario.parameter import Section, fields_of
from msssim.scenario.schema import Scenario
from msssim.scenario.shipped import PACKAGE, shipped, shipped_scenarios
from msssim.scenario.source import load_source

SAID = ("tr", "phrase", "said", "_said", "_tr", "_", "marked", "translate")
"""The calls whose texts are said; `translate` takes its text second, `tr` a count third."""

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"

Key: TypeAlias = tuple[str, str]  # text, comment


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is said: where, with which comment, and whether it has forms for counts."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False

    @property
    def key(self) -> Key:
        """What a catalogue finds it by."""
        return self.source, self.comment


def texts() -> list[Text]:
    """Return every text once, in the order of the modules, the model's own last."""
    found: dict[Key, Text] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        if "_shipped" in file.parts:
            continue
        context = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        for text in _in_code(context, ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(text.key, text)
    for text in (*_of_helps(), *_of_parameters(), *_of_results(), *_of_templates()):
        if text.source:
            found.setdefault(text.key, text)
    return list(found.values())


def _in_code(context: str, tree: ast.Module) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _name(node.func) not in SAID:
            continue
        name = _name(node.func)
        place = 1 if name == "translate" else 0
        comment, counts = _asides(node, name)
        for source in _constants(node.args[place]) if len(node.args) > place else ():
            if any(letter.isalpha() for letter in source):
                yield Text(context, source, comment, counts)


def _asides(node: ast.Call, name: str) -> tuple[str, bool]:
    """Return the comment of a call and whether it counts."""
    named = {one.arg: one.value for one in node.keywords}
    comment = node.args[1] if name == "tr" and len(node.args) > 1 else named.get("comment")
    counts = (name == "tr" and len(node.args) > 2) or "count" in named
    is_said = isinstance(comment, ast.Constant) and isinstance(comment.value, str)
    return (comment.value if is_said else ""), counts  # type: ignore[union-attr]


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def _constants(node: ast.expr) -> Iterator[str]:
    """Yield the texts of an argument: one, either of two, or those that a container holds."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_constants(node.body), *_constants(node.orelse))
    elif isinstance(node, ast.BoolOp | ast.Dict):
        yield from (text for value in node.values for text in _constants(value))
    elif isinstance(node, ast.Tuple | ast.List):
        yield from (text for value in node.elts for text in _constants(value))


def _of_helps() -> Iterator[Text]:
    """Yield what the helps of the command line say, and click in its refusals."""
    for text in help_texts():
        if any(letter.isalpha() for letter in text):
            yield Text("cli.helps", text, COMMENT)


def _of_parameters(section: type[Section] = Scenario) -> Iterator[Text]:
    """Yield labels, units and helps, and the names of sections, as forms and trees show them."""
    for name, field in fields_of(section).items():
        known = field.parameter
        for text in (known.label, known.unit, known.help):
            yield Text("parameters", text)
        for choice in field.choices:
            yield Text("choices", choice.replace("_", " ") if len(choice) > 1 else "")
        if known.unit.startswith("share "):
            yield Text("parameters", known.unit.removeprefix("share"))
        if field.section is not None:
            yield Text("sections", name.replace("_", " "))
            yield from _of_parameters(field.section)


def _of_results() -> Iterator[Text]:
    for name, unit in {**KPI_UNITS, **UNITS}.items():
        yield Text("results", spoken(name))
        yield Text("results", unit)


def _of_templates() -> Iterator[Text]:
    """Yield what the shipped scenarios call themselves, their levers and their parts."""
    for name, file in shipped_scenarios().items():
        scenario = load_source(file).scenario
        yield Text(name, scenario.name)
        yield Text(name, scenario.description)
        yield from (Text(name, lever.label) for lever in scenario.levers.values())
        yield from (Text(name, lever.unit) for lever in scenario.levers.values())
        for things in (scenario.zones, scenario.contingents, scenario.funding.sources):
            yield from (Text(name, one.name or key) for key, one in things.items())
        for guard in (scenario.safeguards, scenario.phases):
            yield from (
                Text(name, getattr(one, "name", "") or key.replace("_", " "))
                for key, one in guard.items()
            )
        for ids in (
            scenario.categories,
            scenario.events,
            scenario.mandate.decisions,
            scenario.costs,
            scenario.funding.channels,
        ):
            yield from (Text(name, key.replace("_", " ")) for key in ids)


def linguist(language: Language, wanted: list[Text], known: Catalogue) -> str:
    """Return a Qt Linguist file with the texts wanted and the translations known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.code}" sourcelanguage="en">')
    for context in dict.fromkeys(text.context for text in wanted):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in wanted:
            if text.context == context:
                lines += _message(text, known.forms.get(text.key, ()))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.counts else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{escape(text.comment)}</comment>"
    state = "" if forms else ' type="unfinished"'
    if text.counts:
        inner = [f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", "")]
        yield f"        <translation{state}>{''.join(inner)}</translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def file_of(language: Language) -> Path:
    """Return where a language's catalogue stands."""
    return FOLDER / f"msssim_{language.code}.ts"


def wanted_in(language: Language, found: list[Text]) -> list[Text]:
    """Return what a language has to say: English only what it says differently for counts."""
    return [text for text in found if text.counts or language.code != "en"]


def known_in(language: Language) -> Catalogue:
    """Return what a language's file translates."""
    file = file_of(language)
    return read_catalogue(file) if file.is_file() else Catalogue()


def missing_in(language: Language, found: list[Text]) -> list[Text]:
    """Return the texts that a language has no words for."""
    known = known_in(language).forms
    return [text for text in wanted_in(language, found) if text.key not in known]


def main() -> int:
    """Write every catalogue anew; say what a complete one lacks."""
    found = texts()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES.values():
        content = linguist(language, wanted_in(language, found), known_in(language))
        file_of(language).write_text(content, encoding="utf-8", newline="\n")
    lacking = missing_in(LANGUAGES["fr"], found)
    for text in lacking:
        print(f"{text.context}: {text.source!r} {text.comment}".rstrip())
    print(f"{len(found)} texts, {len(lacking)} without French", file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    assert shipped("resources") == FOLDER.parent
    sys.exit(main())
