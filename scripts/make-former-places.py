"""
Writes src/data/administration/former-places.ts: districts and communes that went into others between the lists of 2020 and June 2025.

    pip install vietnamadminunits==1.0.4
    pip download --no-deps -d LISTS vietnam-provinces==0.2 vietnam-provinces==0.3.0 vietnam-provinces==0.5.0 vietnam-provinces==0.6.0
    python3 scripts/make-former-places.py LISTS

What went into what is vietnamadminunits' (MIT), without marks; a place is taken where one list of vietnam-provinces has its name, with its
kind, in the same province, and the list of June 2025 no longer has it there: so both sources say that it was, and that it is no more.
"""

import json, os, re, sqlite3, sys, unicodedata, zipfile
from collections import defaultdict
from importlib.util import find_spec

LISTS = [("0.2", "2021"), ("0.3.0", "2025"), ("0.5.0", "2025"), ("0.6.0", None)]
DISTRICT = r"(Huyện|Quận|Thị xã|Thành phố) "
COMMUNE = r"(Phường|Xã|Thị trấn) "
KINDS = {"Phường": "P", "Xã": "X", "Thị trấn": "T"}


def fold(text):
    parts = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return re.sub("[^a-z0-9]", "", "".join(c for c in parts if unicodedata.category(c) != "Mn").lower())


def proper(name):
    return unicodedata.normalize("NFC", re.sub("^Thị Xã|^Thành Phố", lambda m: m[0].capitalize(), name)).strip()


def lists(folder):
    for version, until in LISTS:
        path = os.path.join(folder, f"vietnam_provinces-{version}-py3-none-any.whl")
        provinces = json.loads(zipfile.ZipFile(path).read("vietnam_provinces/data/nested-divisions.json"))
        yield until, [(p["name"], proper(d["name"]), proper(c["name"])) for p in provinces for d in p["districts"] for c in d["wards"]]


def short(province):
    return re.sub("^(Tỉnh|Thành phố) ", "", province)


districts, communes = defaultdict(dict), defaultdict(dict)
now_districts, now_communes = set(), set()
for until, rows in lists(sys.argv[1]):
    for province, district, commune in rows:
        # Thừa Thiên Huế has been Huế since.
        key = fold(short(province)).replace("thuathien", "")
        if until is None:
            now_districts.add((key, fold(district)))
            now_communes.add((key, fold(district), fold(commune)))
        else:
            districts[key, fold(district)] = (district, until)
            communes[key, fold(commune)].setdefault(district, (commune, until))
            communes[key, fold(commune)][district] = (commune, until)

database = os.path.join(os.path.dirname(find_spec("vietnamadminunits").origin), "data", "dataset.db")
units = sqlite3.connect(database).execute("select distinct province, district, districtAlias, ward, wardAlias from admin_units_legacy").fetchall()

found_districts, found_communes = {}, {}
for province, district, district_alias, ward, ward_alias in units:
    key, district = fold(short(province)), proper(district)
    for alias in json.loads(district_alias or "[]"):
        was = districts.get((key, alias))
        if was and (key, alias) not in now_districts and fold(re.sub(DISTRICT, "", was[0])) != fold(re.sub(DISTRICT, "", district)):
            found_districts[short(province), *was, district] = True

went = defaultdict(set)
for province, name, _, into in found_districts:
    went[fold(short(province)), name].add(into)
for province, district, _, ward, ward_alias in units:
    key, district, ward = fold(short(province)), proper(district), proper(ward or "")
    for alias in json.loads(ward_alias or "[]"):
        for its_district, (name, until) in communes.get((key, alias), {}).items():
            # In the district it went to, under whatever kind and spelling that was then, or in one that went into it.
            same = fold(re.sub(DISTRICT, "", its_district)) == fold(re.sub(DISTRICT, "", district))
            if not same and district not in went[key, its_district]:
                continue
            if (key, fold(district), alias) in now_communes or not re.match(COMMUNE, name):
                continue
            if fold(re.sub(COMMUNE, "", name)) != fold(re.sub(COMMUNE, "", ward)):
                # A district that was spelt otherwise in an earlier list has the commune twice: the later list counts.
                place = (short(province), district, ward, name)
                found_communes[place] = max(until, found_communes.get(place, until))

by_province = defaultdict(lambda: defaultdict(list))
for (province, district, ward, name), until in sorted(found_communes.items()):
    by_province[province][district, ward].append((until, name))


def entry(name):
    kind = re.match(COMMUNE, name)
    return KINDS[kind[1]] + name[kind.end():]


print(f"{len(found_districts)} districts, {len(found_communes)} communes", file=sys.stderr)
with open("src/data/administration/former-places.ts", "w", encoding="utf-8") as out:
    out.write(
        "/**\n * Districts and communes that went into others between the lists of 2020 and of June 2025. Written by `scripts/make-former-places.py`: what went\n"
        " * where is `vietnamadminunits` 1.0.4 (MIT), names and years are `vietnam-provinces` 0.2 to 0.6.0, and only what both have is here. 2021: gone from the\n"
        " * list of 2021; 2025: from that of 2025.\n */\n\n"
        "/** Province, district, the list it is gone from, the district it went into. */\n"
        "export const FORMER_DISTRICTS: readonly (readonly [province: string, name: string, gone: '2021' | '2025', into: string])[] = [\n"
    )
    for row in sorted(found_districts):
        out.write("  [" + ", ".join("'" + part.replace("'", "\\'") + "'" for part in row) + "],\n")
    out.write(
        "]\n\n/** `Huyện X:Xinto<XA,TB|2021:XC`: the commune of June 2025 and those that went into it, by 2025 and by 2021; P for phường, X for xã, T for thị trấn. */\n"
        "export const EARLIER_COMMUNES: Readonly<Record<string, string>> = {\n"
    )
    for province, rows in sorted(by_province.items()):
        out.write(f"  '{province}': `\n")
        for (district, ward), names in sorted(rows.items()):
            by = {year: ",".join(entry(n) for y, n in names if y == year) for year in ("2025", "2021")}
            out.write(f"{district}:{entry(ward)}<{by['2025']}" + (f"|2021:{by['2021']}" if by["2021"] else "") + "\n")
        out.write("`,\n")
    out.write("}\n")
