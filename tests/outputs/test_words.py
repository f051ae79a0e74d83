"""Numbers, dates and shares as people read them."""

from datetime import date
from pathlib import PurePath

import pytest

from msssim.engine.binding import REASONS
from msssim.outputs import words
from msssim.scenario.language import speak


@pytest.mark.parametrize(
    ("dollars", "said"),
    [
        (21e6, "21.0 M USD"),
        (1.456e9, "1.46 bn USD"),
        (8_000, "8,000 USD"),
        (0, "0 USD"),
        (-2.5e6, "-2.5 M USD"),
        (9_876, "9,876 USD"),
        (127_281, "127,000 USD"),
        (999_499, "999,000 USD"),
        (999_500, "1.0 M USD"),
        (999_960_000, "1.00 bn USD"),
        (float("nan"), "–"),
    ],
)
def test_money_is_told_in_as_few_digits_as_matter(dollars: float, said: str) -> None:
    assert words.money(dollars) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.371, "37 %"),
        (0.0966, "9.7 %"),
        (0, "0 %"),
        (1, "100 %"),
        (0.998, "over 99 %"),
        (0.0002, "under 0.1 %"),
        (1 - 1e-14, "100 %"),
        (float("nan"), "–"),
    ],
)
def test_modelled_shares_have_two_digits_and_are_never_all_or_none_by_rounding(
    value: float, said: str
) -> None:
    assert words.share(value) == said


@pytest.mark.parametrize(
    ("value", "draws", "said"),
    [
        (0.37, 1000, "in 37 of 100 runs"),
        (0.999, 1000, "in more than 99 of 100 runs"),
        (0.001, 1000, "in fewer than 1 of 100 runs"),
        (0.37, 50, "in 18 of 50 runs"),
        (1, 1000, "in all runs"),
        (0, 1000, "in none of the runs"),
    ],
)
def test_runs_are_counted_and_never_called_certain_by_rounding(
    value: float, draws: int, said: str
) -> None:
    assert words.in_runs(value, draws) == said


def test_days_are_told_alike_in_every_country() -> None:
    assert words.day(date(2025, 3, 14)) == "14 Mar 2025"
    assert words.day(None) == "–"


def test_officers_and_months_have_no_more_digits_than_they_deserve() -> None:
    assert words.number(2499.6) == "2,500"
    assert words.months(4.23) == "4.2 months"
    assert words.months(float("inf")) == "no end"


def test_a_range_names_its_unit_once() -> None:
    assert words.span("20 %", "100 %") == "20 to 100 %"
    assert words.span("272.1 M USD", "1.64 bn USD") == "272.1 M to 1.64 bn USD"
    assert words.span("8,000 USD", "1.5 M USD") == "8,000 USD to 1.5 M USD"
    assert words.span("0 USD", "1.5 M USD") == "0 to 1.5 M USD"
    assert words.span("4 Feb 2025", "5 Mar 2025") == "4 Feb 2025 to 5 Mar 2025"


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (77, "days", "+77 days"),
        (-0.3, "days", "−0.3 days"),
        (0.01, "days", "0 days"),
        (0.141, "share", "+14 points"),
        (-0.032, "share", "−3.2 points"),
        (0.0004, "share", "0 points"),
        (-21e6, "US$", "−21.0 M USD"),
        (0.4, "US$", "0 USD"),
        (-1_200, "officers", "−1,200"),
        (0.3, "officers", "0"),
        (-4.2, "months", "−4.2 months"),
    ],
)
def test_a_difference_is_told_with_its_sign_and_next_to_none_without(value, unit, said):
    assert words.difference(value, unit) == said


def test_a_range_of_differences_names_its_unit_once():
    low, high = words.difference(-0.03, "share"), words.difference(0.05, "share")
    assert words.span(low, high) == "−3.0 to +5.0 points"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("us_second_year", "US second year"),
        ("unsc_decision", "UNSC decision"),
        ("support_of_ngo", "support of NGO"),
        ("critical_sites", "critical sites"),
        ("usual_costs", "usual costs"),
        ("status", "status"),
    ],
)
def test_an_id_is_read_as_words_with_abbreviations_in_capitals(key, said):
    assert words.spoken(key) == said


def test_abbreviations_of_ids_are_those_of_the_language():
    speak("fr")
    try:
        assert words.spoken("ngo_partners") == "ONG partners"
        assert words.spoken("us_second_year") == "États-Unis, deuxième année"
    finally:
        speak("en")


def test_every_reason_that_may_bind_has_words() -> None:
    assert set(words.REASONS) == set(words.BECAUSE) == set(REASONS)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "less than a minute left"),
        (58, "about 1 min left"),
        (1500, "about 25 min left"),
        (9000, "about 2 h left"),
    ],
)
def test_the_time_left_is_said_as_people_guess_it(seconds: float, said: str) -> None:
    assert words.time_left(seconds) == said


@pytest.mark.parametrize(
    ("folder", "others", "said"),
    [
        ("/plans/spring", ["/plans/autumn"], "spring"),
        ("/plans/2024/spring", ["/plans/2025/spring", "/plans/autumn"], "2024/spring"),
        ("/spring", ["/plans/spring"], "/spring"),
        ("/plans/spring", ["/plans/spring"], "spring"),
        ("/plans/spring", [], "spring"),
    ],
)
def test_folders_are_told_apart_by_as_much_of_their_ends_as_it_takes(folder, others, said):
    assert words.told_apart(PurePath(folder), map(PurePath, others)) == said
