"""A scenario with a text of somebody's choice wherever a text may stand."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from hypothesis import strategies as st

from msssim.scenario.parameter import FORBIDDEN
from msssim.scenario.schema import Scenario, validated

KNOWN = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    "<!--<script>",
    "]]><svg onload=alert(1)>",
    '=HYPERLINK("x")',
    "@SUM(A1)",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "{=1+1}",
    '#read("/etc/passwd")',
    '#panic("injected")',
    "#{",
    "$\\frac{",
    "*bold* _it_ `raw` <label> @ref // comment",
    "{{ 7 * 7 }}{% for x in y %}",
    "https://example.org/?q=1",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "&lt;b&gt; &amp; & <",
    "مرحبا 你好 🚓",
    "a" * 400,
    "  ",
)
texts = st.one_of(
    st.sampled_from(KNOWN),
    st.text(st.sampled_from("<>/\"'=&#{}$%`\\*_@+-()[]!;:|~^ aZ0\u00e9\t"), max_size=30),
    st.lists(st.sampled_from(KNOWN), min_size=2, max_size=3).map(" ".join),
).map(lambda text: FORBIDDEN.sub("", text))

COUNT = 16
many = st.lists(texts, min_size=COUNT, max_size=COUNT)


def named(words: list[str]) -> Scenario:
    """Return a small scenario that holds these texts."""
    data: dict[str, Any] = {
        "name": words[0],
        "description": words[1],
        "horizon": {"start": "2024-07-01", "end": "2024-12-01", "step": "month"},
        "mandate": {"authorised": "2024-01-01", "expires": "2026-01-01"},
        "contingents": {
            "kenya": {
                "name": words[2],
                "deployed": 100,
                "waves": [{"date": "2024-08-01", "strength": 50}],
            },
            "benin": {"name": words[3], "deployed": 10},
        },
        "zones": {
            "port": {"name": words[4], "required": 60, "population": 1000},
            "town": {"name": words[5], "required": 90},
        },
        "costs": {"pay": {"category": "personnel", "basis": "per_officer_month", "amount": 9000}},
        "funding": {
            "channels": {"fund": {"balance": 3_000_000}},
            "sources": {
                "canada": {
                    "name": words[6],
                    "channel": "fund",
                    "deposits": [{"date": "2024-09-01", "amount": 500_000}],
                }
            },
        },
        "safeguards": {"papers": {"name": words[7], "delivered": "2024-09-01"}},
        "levers": {
            "size": {
                "label": words[8],
                "paths": ["strength.target"],
                "kind": "set",
                "low": 0,
                "high": 5000,
                "unit": words[9],
            }
        },
        "simulation": {"draws": 4},
        "evidence": {
            "strength.target": {"source": words[10], "url": words[11], "note": words[12]},
            "costs.pay.amount": {
                "source": words[13],
                "url": f"https://{words[14]}",
                "note": words[15],
                "grade": "C",
            },
        },
        "observations": {"strength": {"2024-09-30": 140}},
    }
    return validated(data)


class Skeleton(HTMLParser):
    """The tags of a page with the names of their attributes, its scripts and its links."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.scripts: list[str] = []
        self.links: list[str] = []
        self.said: list[str] = []
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self._inside = tag
        if tag == "script":
            self.scripts.append("")
        self.links += [
            value or "" for name, value in attrs if name in ("href", "src", "xlink:href")
        ]

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data
        else:
            self.said.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!--", ()))
