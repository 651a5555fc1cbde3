#!/usr/bin/env python3
"""Writes every result of a measure, across all studies, as a table for a systematic review. Python 3.9 or later, standard library only.

    python3 results_table.py --measure progression-free-survival --output results.csv
"""

import argparse
import csv
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

COLUMNS = [
    "id", "study", "design", "measure", "definition_class", "arm", "population", "phenotypes", "months", "time", "estimate_type", "value", "unit",
    "numerator", "denominator", "denominator_kind", "interval_lower", "interval_upper", "interval_level", "printed", "source", "place",
]


class Refused(Exception):
    """The service answered with a problem (RFC 9457)."""

    def __init__(self, problem):
        super().__init__(problem["detail"])
        self.kind = problem["type"].rsplit(":", 1)[-1]


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return json.load(answer), answer.headers["Dataset-Version"]
    except urllib.error.HTTPError as refused:
        raise Refused(json.load(refused)) from None


def pages(url):
    """Every page of a list, wholly from one dataset version: a load that comes between two pages ends the list (dataset-changed)."""
    while url:
        page, version = get(url)
        yield page["items"], version
        url = page["next"] and urllib.parse.urljoin(url, page["next"])  # a path, relative to the address that was asked


def row(result):
    interval = result["interval"] or {}
    source = result["citation"]["source"]
    return {
        "id": result["id"],
        "study": result["study"]["id"],
        "design": result["study"]["design"],
        "measure": result["measure"] and result["measure"]["id"],
        "definition_class": result["definitionClass"],
        "arm": result["arm"] and result["arm"]["label"],
        "population": result["population"] and result["population"]["label"],
        "phenotypes": " ".join(result["population"]["phenotypes"]) if result["population"] else None,
        "months": result["months"],
        "time": result["time"],
        "estimate_type": result["estimateType"],
        "value": result["value"],  # None is "not reported" and stays an empty cell; it is never 0
        "unit": result["unit"],
        "numerator": result["numerator"],
        "denominator": result["denominator"],
        "denominator_kind": result["denominatorKind"],
        "interval_lower": interval.get("lower"),
        "interval_upper": interval.get("upper"),
        "interval_level": interval.get("level"),
        "printed": result["printed"],
        "source": source["id"],
        "place": result["citation"]["place"],
    }


def read(base, measure):
    query = urllib.parse.urlencode({"measure": measure, "pageSize": 200})
    first = urllib.parse.urljoin(base, "/v1/results?" + query)
    for attempt in range(3):
        try:
            rows, version = [], None
            for items, version in pages(first):
                rows.extend(row(result) for result in items)
            return rows, version
        except Refused as refused:
            if refused.kind != "dataset-changed" or attempt == 2:
                raise


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--base-url", default=os.environ.get("EVIDENCE_API", "http://127.0.0.1:5080"), help="the service (or EVIDENCE_API)")
    arguments.add_argument("--measure", default="progression-free-survival", help="id of the measure, of those that /v1/measures lists")
    arguments.add_argument("--output", default="results.csv", help="the file to write")
    given = arguments.parse_args()
    try:
        rows, version = read(given.base_url, given.measure)
    except (Refused, urllib.error.URLError) as failure:
        sys.exit(f"{given.base_url}: {failure}")
    with open(given.output, "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, COLUMNS)
        table.writeheader()
        table.writerows(rows)
    studies = len({result["study"] for result in rows})
    print(f"{len(rows)} results of {studies} studies, dataset version {version}, in {given.output}")


if __name__ == "__main__":
    main()
