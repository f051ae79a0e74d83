"""A report as one HTML file: no active script, no network, the scenario carried along."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from msssim.report.document import Document
from msssim.report.drawings import chart_svg, drawing, waterfall
from msssim.scenario.embedding import embedded

TEMPLATES = "msssim.report"


def template(name: str) -> str:
    """Return a template's text."""
    return (files(TEMPLATES) / "templates" / name).read_text(encoding="utf-8")


def html(said: Document) -> str:
    """Return a report as the text of a page."""
    attributions = said.comparison.attributions if said.comparison else []
    return page(
        said,
        [
            drawing(chart_svg(one.chart, said.answer), f"c{n}")
            for n, one in enumerate(said.pictures)
        ],
        [drawing(waterfall(one.found), f"w{n}") for n, one in enumerate(attributions)],
    )


def page(said: Document, drawings: Sequence[str], waterfalls: Sequence[str]) -> str:
    """Return the page around drawings; every text in it is escaped, whatever it holds."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(template("report.html.j2")).render(
        said=said,
        style=Markup(template("report.css")),  # noqa: S704
        drawings=[Markup(one) for one in drawings],  # noqa: S704
        waterfalls=[Markup(one) for one in waterfalls],  # noqa: S704
        scenario=Markup(embedded(said.scenario)),  # noqa: S704
    )
