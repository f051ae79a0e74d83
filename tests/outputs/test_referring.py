"""What a value names is called by its name, its lever or its id in words."""

from msssim.outputs.changes import changes
from msssim.outputs.referring import names_in, told
from msssim.scenario import paths
from msssim.scenario.language import speak
from msssim.scenario.paths import edited

GIVEN = "contingents.kenya.waves[1].given"


def test_an_event_is_called_as_the_lever_that_moves_it_alone(baseline):
    named = names_in("events", baseline)
    assert named["court_allows"] == "Kenyan court allows more waves"
    assert named["us_second_year"] == "US second year"
    field = paths.field_at(paths.parse(GIVEN))
    assert told("court_allows", field, baseline) == "Kenyan court allows more waves"


def test_things_that_are_called_alike_have_their_ids_too(baseline):
    alike = edited(baseline, {"levers.us_hold.label": "Kenyan court allows more waves"})
    named = names_in("events", alike)
    assert named["court_allows"] == "Kenyan court allows more waves (court_allows)"
    assert len(set(named.values())) == len(named)


def test_a_difference_says_what_is_named_and_not_its_id(baseline):
    (change,) = changes(baseline, edited(baseline, {GIVEN: None}))
    assert change.what == "given Kenyan court allows more waves → none"


def test_categories_of_costs_are_words_and_none_given_are_all(baseline):
    path = "funding.tolerance_for"
    field = paths.field_at(paths.parse(path))
    assert told(None, field, baseline) == "all of them"
    assert told([], field, baseline) == "none"
    speak("fr")
    try:
        some = edited(baseline, {path: ["personnel", "support"]})
        (change,) = changes(edited(baseline, {path: None}), some)
    finally:
        speak("en")
    assert change.what.endswith("tous → personnel, soutien")
