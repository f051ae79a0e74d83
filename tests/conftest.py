"""What tests share: the shipped base, how many examples a law gets, and the long tests' switch."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from msssim import load
from msssim.scenario.journal import FOLDER
from msssim.scenario.language import CATALOGUES, ENVIRONMENT, speak
from msssim.scenario.schema import Scenario

SHIPPED = Path(__file__).resolve().parents[1] / "scenarios"

# A suite started in the background hears no Ctrl-C, and the programs it starts would not either.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile(
    "suite",
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile(
    "soak", parent=settings.get_profile("suite"), max_examples=2_000, derandomize=False
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="also run the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("soak" if config.getoption("--soak") else "suite")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("soak") is None:
            continue
        if config.getoption("--soak"):
            item.add_marker(pytest.mark.timeout(3_600))
        else:
            item.add_marker(pytest.mark.skip(reason="takes minutes: --soak runs it"))


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_users_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Read and write no settings, journals and language of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv(FOLDER, str(home / "state"))
        patch.delenv(ENVIRONMENT, raising=False)
        yield


@pytest.fixture(scope="session")
def baseline() -> Scenario:
    """The shipped base, as a planner opens it."""
    return load(SHIPPED / "mss-2024.yaml")


@pytest.fixture(scope="session")
def marks_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a catalogue in which every text of the program is marked."""
    from tests.tongue import write_marks

    folder = tmp_path_factory.mktemp("marks")
    write_marks(folder)
    return folder


@pytest.fixture
def marks(marks_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the language of marks."""
    from tests.tongue import CODE

    monkeypatch.setenv(CATALOGUES, str(marks_folder))
    speak(CODE)
    yield
    speak("en")
