"""No line ends between a number and its unit."""

import pytest

from msssim.outputs.wrapping import lines, unbroken


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("18 to 96 % in 9 of 10 runs", ["18", "to", "96\xa0%", "in", "9", "of", "10", "runs"]),
        ("of 1.36 bn USD;", ["of", "1.36\xa0bn\xa0USD;"]),
        ("8,000 USD to 1.5 M USD", ["8,000\xa0USD", "to", "1.5\xa0M\xa0USD"]),
        ("0.3 (0.1 to 1) % a month", ["0.3", "(0.1", "to", "1)\xa0%", "a", "month"]),
    ],
)
def test_a_number_stays_with_its_unit(text, parts):
    assert unbroken(text).split(" ") == parts
    assert unbroken(text).replace("\xa0", " ") == text


@pytest.mark.parametrize("width", range(12, 40))
def test_a_text_in_lines_parts_no_number_from_its_unit(width):
    text = "90 % of 1.36 bn USD come, and 8,000 USD (0 to 12 %) are owed for 14 % of the time"
    found = lines(text, width)
    assert " ".join(found) == text
    assert not any(line.startswith(("%", "USD", "bn", "M USD")) for line in found)
