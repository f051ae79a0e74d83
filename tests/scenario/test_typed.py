"""What planners type is read as they mean it, and refused where it might mean two things."""

from datetime import date

import pytest

from msssim.outputs import words
from msssim.scenario import paths
from msssim.scenario.cells import CellError
from msssim.scenario.language import speak
from msssim.scenario.paths import walk
from msssim.scenario.rendering import Data
from msssim.scenario.typed import meanings, typable, typed
from msssim.scenario.uncertain import read_number
from msssim.scenario.writing import file_data

OFFICERS = paths.field_at(paths.parse("contingents.kenya.waves[0].strength"))
SHARE = paths.field_at(paths.parse("contingents.kenya.conversion"))
MONEY = paths.field_at(paths.parse("costs.food.amount"))
DAY = paths.field_at(paths.parse("mandate.expires"))
SWITCH = paths.field_at(paths.parse("funding.gate"))
NAMES = paths.field_at(paths.parse("funding.channels.fund.pays"))

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


@pytest.mark.parametrize(
    "text, field, value",
    [
        ("300", OFFICERS, 300),
        ("1,234.5", OFFICERS, 1234.5),
        ("1.234,5", OFFICERS, 1234.5),
        ("1 234,5", OFFICERS, 1234.5),
        ("1\u202f234", OFFICERS, 1234),
        ("12 345 678", OFFICERS, 12_345_678),
        ("200 officers", OFFICERS, 200),
        ("80 %", SHARE, 0.8),
        ("12.3 %", SHARE, 0.123),
        ("0,4", SHARE, 0.4),
        ("2.5 M USD", MONEY, 2_500_000),
        ("1.46 bn USD", MONEY, 1_460_000_000),
        ("14/03/2025", DAY, date(2025, 3, 14)),
        ("14 Mar 2025", DAY, date(2025, 3, 14)),
        ("base, support", NAMES, ["base", "support"]),
        ("", OFFICERS, None),
        ("{pert: [1, 2, 3]}", OFFICERS, {"pert": [1, 2, 3]}),
    ],
)
def test_a_value_is_read_as_people_write_it(text, field, value):
    assert typed(text, field) == value


@pytest.mark.parametrize(
    "text, field, first",
    [
        ("300..450", OFFICERS, {"uniform": [300, 450]}),
        ("450..300", OFFICERS, {"uniform": [300, 450]}),
        ("300 – 450", OFFICERS, {"uniform": [300, 450]}),
        ("300 ±50", OFFICERS, {"normal": [300, 50]}),
        ("0.4 0.6 0.9", SHARE, {"pert": [0.4, 0.6, 0.9]}),
        ("300 450 500", OFFICERS, {"pert": [300, 450, 500]}),
        ("300 (200–400)", OFFICERS, {"pert": [200, 300, 400]}),
        ("82 (70 to 90) %", SHARE, {"pert": [0.7, 0.82, 0.9]}),
        ("40..60 %", SHARE, {"uniform": [0.4, 0.6]}),
        ("3 to 5 M USD", MONEY, {"uniform": [3_000_000, 5_000_000]}),
        ("100 ×÷ 1.5", OFFICERS, {"lognormal": [100, 1.5]}),
    ],
)
def test_a_shorthand_offers_the_shape_it_means(text, field, first):
    assert meanings(text, field)[0] == first
    assert typed(text, field) == first


@pytest.mark.parametrize(
    "text, field",
    [
        ("nonsense", OFFICERS),
        ("=1+1", OFFICERS),
        ("80 %", OFFICERS),
        ("1 200 2 300", OFFICERS),
        ("03/04/2025", DAY),
        ("31 Feb 2025", DAY),
        ("a\u202eb", NAMES),
        ("{pert: [", OFFICERS),
    ],
)
def test_what_could_mean_nothing_or_two_things_is_refused(text, field):
    with pytest.raises(CellError):
        typed(text, field)


def test_what_an_edit_starts_from_is_read_back_as_it_was(baseline):
    for entry in walk(baseline):
        data = file_data(entry.value, paths.parse(entry.path))
        if entry.path.startswith("observations") or data in ("", []):
            continue
        again = typed(typable(data, entry.field), entry.field)
        assert again == (pytest.approx(data) if isinstance(data, float) else data), entry.path


def test_large_numbers_stay_what_they_are():
    assert read_number(typed("999,999,999,999,999", MONEY)) == 999_999_999_999_999


@pytest.fixture
def french():
    speak("fr")
    yield
    speak("en")


@pytest.mark.parametrize(
    "value, field, text",
    [
        ({"pert": [4500, 8000, 13_000]}, OFFICERS, "8,000 (4,500 – 13,000)"),
        ({"pert": [0.7, 0.82, 0.9]}, SHARE, "82 (70 – 90) %"),
        ({"uniform": [-3, 4.5]}, OFFICERS, "-3 – 4.5"),
        ({"normal": [0.8, 0.05]}, SHARE, "80 ± 5 %"),
        ({"triangular": [1, 2, 3]}, OFFICERS, "{triangular: [1, 2, 3]}"),
        ({"lognormal": [100, 1.5]}, OFFICERS, "{lognormal: [100, 1.5]}"),
        ({"discrete": [[1, 0.5], [2, 0.5]]}, OFFICERS, "{discrete: [[1, 0.5], [2, 0.5]]}"),
        ({"uniform": [1 / 3, 0.5]}, SHARE, "{uniform: [0.3333333333333333, 0.5]}"),
    ],
)
def test_an_uncertain_value_is_written_as_people_do_where_that_means_the_same(value, field, text):
    assert typable(value, field) == text
    assert typed(text, field) == value


@pytest.mark.usefixtures("french")
def test_an_uncertain_value_in_french_is_read_back_as_it_was():
    value: Data = {"pert": [4500, 8000.5, 13_000]}
    shown = typable(value, OFFICERS)
    assert shown.replace("\u00a0", " ") == "8 000,5 (4 500 – 13 000)"
    assert typed(shown, OFFICERS) == value


@pytest.mark.usefixtures("french")
def test_a_french_planner_reads_and_writes_commas():
    assert typable(1234.5, OFFICERS) == "1\u00a0234,5"
    assert typed("1\u00a0234,5", OFFICERS) == 1234.5
    assert typed("1,234", OFFICERS) == 1.234
    assert typed(typable(0.125, SHARE), SHARE) == 0.125


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("month", range(1, 13))
def test_a_french_planner_types_days_as_they_are_shown(month):
    shown = date(2025, month, 1)
    assert typed(words.day(shown), DAY) == shown
    assert typed(f"1er {MONTHS[month - 1]} 2025", DAY) == shown


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    "text, field, value",
    [
        ("21,5 M USD", MONEY, 21_500_000),
        ("1,2 Md USD", MONEY, 1_200_000_000),
        ("1,2\u00a0Md\u00a0USD", MONEY, 1_200_000_000),
        ("300 policiers", OFFICERS, 300),
        ("300 à 450", OFFICERS, {"uniform": [300, 450]}),
        ("300 (200 à 450)", OFFICERS, {"pert": [200, 300, 450]}),
        ("oui", SWITCH, True),
        ("Non", SWITCH, False),
        ("yes", SWITCH, True),
        ("14 March 2025", DAY, date(2025, 3, 14)),
        ("14 decembre 2025", DAY, date(2025, 12, 14)),
    ],
)
def test_a_french_planner_types_french_words(text, field, value):
    assert typed(text, field) == value


@pytest.mark.usefixtures("french")
def test_what_is_no_month_is_no_day_in_french_either():
    for text in ("14 lundi 2025", "31 février 2025", "14 aoû"):
        with pytest.raises(CellError, match=r"2025-03-14|calendrier"):
            typed(text, DAY)
