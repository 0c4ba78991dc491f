"""The list model under Qt's own referee."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.screen.rows import RowModel, camel


@dataclass(frozen=True, slots=True)
class Place:
    town_slug: str
    visits: int


places = st.lists(st.builds(Place, st.text(max_size=5), st.integers(0, 9)), max_size=12)


@given(st.lists(places, min_size=1, max_size=6))
def test_any_replacement_keeps_the_rules_of_a_model(lists: list[list[Place]]) -> None:
    model = RowModel(Place)
    referee = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in lists:
        model.replace(rows)
        told = [
            Place(model.data(model.index(at), 256), model.data(model.index(at), 257))
            for at in range(model.rowCount())
        ]

        assert told == rows
    assert referee.model() is model


def test_roles_are_fields_in_camel_case() -> None:
    assert camel("town_slug") == "townSlug"
    assert {bytes(name.data()) for name in RowModel(Place).roleNames().values()} == {
        b"townSlug",
        b"visits",
    }
