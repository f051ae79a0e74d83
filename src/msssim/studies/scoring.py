"""What a hindcast says: how good the scenario was, in sentences and as rows of tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msssim.outputs import words
from msssim.outputs.series import UNITS
from msssim.scenario.language import marked, phrase
from msssim.studies.hindcast import Hindcast, Score

HEADS = marked(("", "n", "Bias", "Mean error", "In 50 %", "In 90 %", "CRPS", "No change", "Plan"))
ROW_HEADS = marked(("Date", "Observed", "Median", "5 %", "95 %", "Error", "CRPS"))

STRETCHES = marked(("0 to 91 days", "91 to 183 days", "183 to 365 days", "365 days and more"))
"""What `Hindcast.by_horizon` calls its stretches, said where they are shown."""


def name_of(series: str) -> str:
    """Return a series' name in words: `received.trust_fund` as `Received, trust fund`."""
    name = ", ".join(words.spoken(part) for part in series.split("."))
    return name[:1].upper() + name[1:]


def score_rows(found: Hindcast) -> list[tuple[str, ...]]:
    """Return a row for each series, and beneath it one for each stretch of days ahead."""
    rows = []
    for series in found.series:
        rows.append(_row(name_of(series), found.score(series), series))
        for stretch, score in found.by_horizon(series).items():
            rows.append(_row(phrase("{stretch} ahead", stretch=phrase(stretch)), score, series))
    return rows


def _row(name: str, score: Score, series: str) -> tuple[str, ...]:
    def show(value: float) -> str:
        return _amount(series, value)

    return (
        name,
        str(score.n),
        f"{'+' if score.bias > 0 else '−' if score.bias < 0 else ''}{show(abs(score.bias))}",
        show(score.mae),
        words.share(score.inside_50),
        words.share(score.inside_90),
        show(score.crps),
        show(score.crps_no_change),
        show(score.crps_plan),
    )


def observation_rows(found: Hindcast, series: str) -> list[tuple[str, ...]]:
    """Return a row for each observation of a series."""
    return [
        (
            words.day(row.date),
            _amount(series, row.observed),
            *(_amount(series, value) for value in (row.median, row.quantiles[0])),
            _amount(series, row.quantiles[4]),
            f"{'+' if row.error > 0 else '−' if row.error < 0 else ''}"
            f"{_amount(series, abs(row.error))}",
            _amount(series, row.crps),
        )
        for row in found.rows
        if row.series == series
    ]


def _amount(series: str, value: float) -> str:
    return words.amount(value, UNITS[series.partition(".")[0]])


def verdicts(found: Hindcast) -> Iterator[str]:
    """Yield what is to be said of each series: bias, bands, and how naive forecasts did."""
    for series in found.series:
        score = found.score(series)
        counted = phrase("1 observation" if score.n == 1 else "{n} observations", n=score.n)
        yield phrase(
            "{series}: {counted}; the median was {bias}; {wide} of {n} lay in the band of nine in"
            " ten runs (nine in ten would be right), {narrow} of {n} in that of half of them."
            " {verdict}",
            series=name_of(series),
            counted=counted,
            bias=_bias(series, score),
            wide=round(score.inside_90 * score.n),
            narrow=round(score.inside_50 * score.n),
            n=score.n,
            verdict=_against_naive(series, score),
        )
    if found.outside:
        count = len(found.outside)
        yield phrase(
            "An observation lies outside what this scenario simulates, and is not scored."
            if count == 1
            else "{n} observations lie outside what this scenario simulates, and are not scored.",
            n=count,
        )


def _bias(series: str, score: Score) -> str:
    if not score.bias:
        return phrase("unbiased")
    return phrase(
        "on average {amount} too high" if score.bias > 0 else "on average {amount} too low",
        amount=_amount(series, abs(score.bias)),
    )


def _against_naive(series: str, score: Score) -> str:
    naive = phrase("“the plan comes true as published”")
    if score.crps_no_change < score.crps_plan:
        naive = phrase("“nothing changes”")
    ours, best = _amount(series, score.crps), _amount(series, score.crps_naive)
    if score.crps < score.crps_naive:
        text = marked("It beats the better naive forecast, {naive} (CRPS {ours} against {best}).")
    elif score.crps == score.crps_naive:
        text = marked("It is as good as the better naive forecast, {naive} (CRPS {ours}).")
    else:
        text = marked("It is worse than the naive forecast {naive} (CRPS {ours} against {best}).")
    return phrase(text, naive=naive, ours=ours, best=best)


def jsonable(found: Hindcast) -> dict[str, Any]:
    """Return a hindcast as JSON can hold it."""
    return {
        "rows": [
            {
                "series": row.series,
                "date": row.date.isoformat(),
                "observed": row.observed,
                "low": row.low,
                "high": row.high,
                "median": row.median,
                "p05": row.quantiles[0],
                "p95": row.quantiles[4],
                "error": row.error,
                "crps": row.crps,
            }
            for row in found.rows
        ],
        "score": {series: _plain(found.score(series)) for series in found.series},
        "by_horizon": {
            series: {name: _plain(score) for name, score in found.by_horizon(series).items()}
            for series in found.series
        },
        "outside": [[series, day.isoformat()] for series, day in found.outside],
    }


def _plain(score: Score) -> dict[str, float]:
    return {
        "n": score.n,
        "bias": score.bias,
        "mae": score.mae,
        "inside_50": score.inside_50,
        "inside_90": score.inside_90,
        "crps": score.crps,
        "crps_naive": score.crps_naive,
        "crps_no_change": score.crps_no_change,
        "crps_plan": score.crps_plan,
    }
