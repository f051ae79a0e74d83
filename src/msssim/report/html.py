"""A report as one HTML file: no active script, no network, the scenario carried along."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from msssim.report.document import Document
from msssim.report.drawings import chart_svg, drawing, waterfall
from msssim.report.headings import headings
from msssim.report.spread import Spread
from msssim.report.strips import strip_svg
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
    from markupsafe import Markup

    return _rendered(
        "report.html.j2",
        said=said,
        drawings=[Markup(one) for one in drawings],  # noqa: S704
        waterfalls=[Markup(one) for one in waterfalls],  # noqa: S704
        scenario=Markup(embedded(said.scenario)),  # noqa: S704
    )


def spread_html(said: Spread) -> str:
    """Return the report of a batch as the text of a page."""
    from markupsafe import Markup

    drawn = [drawing(strip_svg(one), f"s{n}") for n, one in enumerate(said.strips)]
    return _rendered(
        "spread.html.j2",
        said=said,
        drawings=[Markup(one) for one in drawn],  # noqa: S704
    )


def _rendered(name: str, **given: object) -> str:
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    loader = FunctionLoader(template)
    environment = Environment(autoescape=True, undefined=StrictUndefined, loader=loader)
    style = Markup(template("report.css"))  # noqa: S704
    return environment.get_template(name).render(style=style, head=headings(), **given)
