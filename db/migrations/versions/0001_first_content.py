"""The first tables of content."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asset",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mime", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("alt", sa.JSON(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("dark", sa.Boolean(), nullable=False),
        sa.Column("night_slug", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["night_slug"], ["asset.slug"], name=op.f("fk_asset_night_slug")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_asset")),
    )
    op.create_table(
        "competition",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_competition")),
    )
    op.create_table(
        "edition",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("distance_km", sa.Integer(), nullable=True),
        sa.Column("crews", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_edition")),
    )
    op.create_table(
        "import_mark",
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("table_name", "slug", name=op.f("pk_import_mark")),
    )
    op.create_table(
        "partner",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_partner")),
    )
    op.create_table(
        "site",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("tagline", sa.JSON(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("companion_url", sa.String(), nullable=True),
        sa.Column("help_phone", sa.String(), nullable=True),
        sa.Column("help_place", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_site")),
    )
    op.create_table(
        "award",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("competition_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("artist", sa.String(), nullable=True),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["competition_slug"],
            ["competition.slug"],
            name=op.f("fk_award_competition_slug"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_award_picture")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_award")),
    )
    op.create_table(
        "classification",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("competition_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("edition_slug", sa.String(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "ranking", "roll", name="resultform", native_enum=False, create_constraint=True
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "provisional",
                "official",
                "corrected",
                name="resultstatus",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["competition_slug"],
            ["competition.slug"],
            name=op.f("fk_classification_competition_slug"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["edition_slug"], ["edition.slug"], name=op.f("fk_classification_edition_slug")
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_classification")),
    )
    op.create_table(
        "news",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_news_picture")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_news")),
    )
    op.create_table(
        "story",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "history",
                "race",
                "cars",
                "glossary",
                name="storykind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_story_picture")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_story")),
    )
    op.create_table(
        "town",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("region", sa.JSON(), nullable=False),
        sa.Column(
            "landscape",
            sa.Enum(
                "lake",
                "coast",
                "hill",
                "plain",
                "city",
                name="landscape",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("headline", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("story", sa.JSON(), nullable=True),
        sa.Column("passage", sa.JSON(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column(
            "survey",
            sa.Enum(
                "surveyed", "approximate", name="survey", native_enum=False, create_constraint=True
            ),
            nullable=False,
        ),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_town_picture")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_town")),
    )
    op.create_table(
        "entry",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("classification_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("crew", sa.JSON(), nullable=False),
        sa.Column("car", sa.String(), nullable=True),
        sa.Column("car_year", sa.Integer(), nullable=True),
        sa.Column("race_number", sa.String(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["classification_slug"],
            ["classification.slug"],
            name=op.f("fk_entry_classification_slug"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_entry")),
    )
    op.create_table(
        "event",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("town_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("season", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["town_slug"], ["town.slug"], name=op.f("fk_event_town_slug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_event")),
    )
    op.create_table(
        "landmark",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("town_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=True),
        sa.Column("notice", sa.JSON(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("indoors", sa.Boolean(), nullable=True),
        sa.Column("step_free", sa.Boolean(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column(
            "survey",
            sa.Enum(
                "surveyed", "approximate", name="survey", native_enum=False, create_constraint=True
            ),
            nullable=False,
        ),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_landmark_picture")),
        sa.ForeignKeyConstraint(
            ["town_slug"], ["town.slug"], name=op.f("fk_landmark_town_slug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_landmark")),
    )
    op.create_table(
        "leg",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("edition_slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start_slug", sa.String(), nullable=False),
        sa.Column("finish_slug", sa.String(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("distance_km", sa.Integer(), nullable=True),
        sa.Column("about_distance", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_slug"], ["edition.slug"], name=op.f("fk_leg_edition_slug"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["finish_slug"], ["town.slug"], name=op.f("fk_leg_finish_slug")),
        sa.ForeignKeyConstraint(["start_slug"], ["town.slug"], name=op.f("fk_leg_start_slug")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_leg")),
    )
    op.create_table(
        "notice",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("town_slug", sa.String(), nullable=True),
        sa.Column(
            "severity",
            sa.Enum(
                "info",
                "attention",
                "safety",
                name="severity",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=True),
        sa.Column("ends", sa.DateTime(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["town_slug"], ["town.slug"], name=op.f("fk_notice_town_slug")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_notice")),
    )
    op.create_table(
        "practical",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("town_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "route",
                "closed-streets",
                "parking",
                "viewing",
                "crossing",
                "toilets",
                "water",
                "first-aid",
                name="practicalkind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["town_slug"], ["town.slug"], name=op.f("fk_practical_town_slug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_practical")),
    )
    op.create_table(
        "speciality",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("town_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column("picture_x", sa.Double(), nullable=False),
        sa.Column("picture_y", sa.Double(), nullable=False),
        sa.Column("picture_zoom", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(["picture"], ["asset.slug"], name=op.f("fk_speciality_picture")),
        sa.ForeignKeyConstraint(
            ["town_slug"], ["town.slug"], name=op.f("fk_speciality_town_slug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_speciality")),
    )
    op.create_table(
        "landmark_fact",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("landmark_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.JSON(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["landmark_slug"],
            ["landmark.slug"],
            name=op.f("fk_landmark_fact_landmark_slug"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_landmark_fact")),
    )
    op.create_table(
        "stop",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("leg_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "start",
                "passage",
                "stamp-control",
                "time-control",
                "time-trial",
                "average-trial",
                "lunch",
                "finish",
                name="stoprole",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("town_slug", sa.String(), nullable=True),
        sa.Column("place", sa.JSON(), nullable=True),
        sa.Column("note", sa.JSON(), nullable=True),
        sa.Column("trials", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["leg_slug"], ["leg.slug"], name=op.f("fk_stop_leg_slug"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["town_slug"], ["town.slug"], name=op.f("fk_stop_town_slug")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_stop")),
    )
    op.create_table(
        "passing",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("stop_slug", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "convoy",
            sa.Enum(
                "ferrari",
                "historic",
                "first",
                name="convoy",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("about", sa.Boolean(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "plan",
                "estimate",
                "happened",
                name="timestatus",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["stop_slug"], ["stop.slug"], name=op.f("fk_passing_stop_slug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_passing")),
    )


def downgrade() -> None:
    op.drop_table("passing")
    op.drop_table("stop")
    op.drop_table("landmark_fact")
    op.drop_table("speciality")
    op.drop_table("practical")
    op.drop_table("notice")
    op.drop_table("leg")
    op.drop_table("landmark")
    op.drop_table("event")
    op.drop_table("entry")
    op.drop_table("town")
    op.drop_table("story")
    op.drop_table("news")
    op.drop_table("classification")
    op.drop_table("award")
    op.drop_table("site")
    op.drop_table("partner")
    op.drop_table("import_mark")
    op.drop_table("edition")
    op.drop_table("competition")
    op.drop_table("asset")
