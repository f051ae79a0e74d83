"""Charts as drawings inside a page: nothing in them but shapes, with names of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msssim.outputs.answer import Answer
from msssim.outputs.charts import Chart
from msssim.report.figures import COLOURS, picture
from msssim.report.furniture import DARK, GREY, short
from msssim.report.images import image_of
from msssim.scenario.language import phrase
from msssim.studies.explain import Explanation
from msssim.studies.telling import bars, effect_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PROLOGUE = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", re.DOTALL)
STYLES = re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
NAMES = re.compile(r'(\bid="|href="#|url\(#)')
LONGEST = 64


def drawing(svg: bytes, name: str) -> str:
    """Return an image's bytes as an element for a page, its ids made those of `name`."""
    text = STYLES.sub("", PROLOGUE.sub("", svg.decode("utf-8")))
    text = NAMES.sub(lambda found: f"{found[1]}{name}-", text)
    return re.sub(r"\n\s*", "\n", text[text.index("<svg") :])


def chart_svg(chart: Chart, found: Answer) -> bytes:
    """Return a chart as the bytes of an SVG image."""
    return picture(chart, found, "svg")


def waterfall(found: Explanation) -> bytes:
    """Return what made a difference as bars that each begin where the last one ended."""
    return image_of(lambda: _waterfall(found))


def _waterfall(found: Explanation) -> Figure:
    from matplotlib.figure import Figure

    shown = bars(found)
    figure = Figure(figsize=(7.6, 1.0 + 0.34 * (len(shown) + 1)), layout="constrained")
    axes = figure.subplots()
    at = 0.0
    for row, one in enumerate(shown):
        colour = COLOURS[1] if one.effect > 0 else COLOURS[0]
        axes.barh(row, one.effect, left=at, height=0.62, color=colour)
        if one.error:
            axes.errorbar(
                at + one.effect, row, xerr=one.error, color=DARK, linewidth=0.8, capsize=2
            )
        at += one.effect
    axes.barh(len(shown), found.total, height=0.62, color=GREY, hatch="////", edgecolor="white")
    texts = [*(effect_text(found.measure, one.effect) for one in shown)]
    texts.append(effect_text(found.measure, found.total))
    names = [*(short(one.text, LONGEST) for one in shown), phrase("In all")]
    labels = [f"{name}\n{text}" for name, text in zip(names, texts, strict=True)]
    axes.set_yticks(range(len(labels)), labels, fontsize=7.5)
    axes.invert_yaxis()
    axes.axvline(0, color=DARK, linewidth=0.8)
    axes.set_xticks([])
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(left=False)
    return figure
