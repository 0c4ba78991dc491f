"""The content tables; the slug is the primary key everywhere."""

from kiosk.content.models.asset import Asset
from kiosk.content.models.base import Base, Located, Pictured, Survey
from kiosk.content.models.race import Convoy, Edition, Leg, Passing, Stop, StopRole, TimeStatus
from kiosk.content.models.reading import News, Notice, Partner, Severity, Site, Story, StoryKind
from kiosk.content.models.results import (
    Award,
    Classification,
    Competition,
    Entry,
    ResultForm,
    ResultStatus,
)
from kiosk.content.models.town import (
    Event,
    Landmark,
    LandmarkFact,
    Landscape,
    Practical,
    PracticalKind,
    Speciality,
    Town,
)

__all__ = [
    "Asset",
    "Award",
    "Base",
    "Classification",
    "Competition",
    "Convoy",
    "Edition",
    "Entry",
    "Event",
    "Landmark",
    "LandmarkFact",
    "Landscape",
    "Leg",
    "Located",
    "News",
    "Notice",
    "Partner",
    "Passing",
    "Pictured",
    "Practical",
    "PracticalKind",
    "ResultForm",
    "ResultStatus",
    "Severity",
    "Site",
    "Speciality",
    "Stop",
    "StopRole",
    "Story",
    "StoryKind",
    "Survey",
    "TimeStatus",
    "Town",
]
