"""Times nomenklatura's logic-v2 on queries whose candidates are already known.

Reads one JSON object from the file named first (queries, entities, rounds, seconds, threshold,
limit) and writes one to the file named second: per query class the milliseconds of every query of
every round, and how many found their own record.
"""

import json
import sys
import time

from followthemoney import ValueEntity
from nomenklatura.matching import LogicV2

SCHEMATA = {"person": "Person", "company": "Organization"}
WARM_UP = 5


def entity(key, kind, names, births=(), countries=()):
    properties = {"name": names[:1], "alias": names[1:]}
    if kind == "person":
        properties["birthDate"] = list(births)
        properties["nationality"] = [code.lower() for code in countries]
    else:
        properties["country"] = [code.lower() for code in countries]
    return ValueEntity.from_dict({"id": key, "schema": SCHEMATA[kind], "properties": properties})


def screen(query, candidates, config, threshold, limit):
    """Scores the candidates and keeps what yente's /match answers by default."""
    scored = [(LogicV2.compare(query, other, config).score, other.id) for other in candidates]
    best = sorted(scored, key=lambda one: one[0], reverse=True)[:limit]
    return [key for score, key in best if score >= threshold]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    config = LogicV2.default_config()
    known = {key: entity(key, **fields) for key, fields in job["entities"].items()}
    classes = {}
    for at, asked in enumerate(job["queries"]):
        # An id of its own, for logic-v2 keeps the names it has read by the id of their entity.
        query = entity(f"query-{at}", asked["kind"], [asked["name"]])
        candidates = [known[key] for key in asked["candidates"]]
        classes.setdefault(asked["class"], []).append((query, candidates, asked["recordId"]))

    def ask(query, candidates):
        return screen(query, candidates, config, job["threshold"], job["limit"])

    for queries in classes.values():
        for query, candidates, _ in queries[:WARM_UP]:
            ask(query, candidates)

    results = {name: {"rounds": [], "right": 0, "hits": 0} for name in classes}
    for number in range(job["rounds"]):
        for name, queries in classes.items():
            result = results[name]
            times = []
            count = len(result["rounds"][0]) if number else len(queries)
            end_at = time.perf_counter() + job["seconds"]
            for query, candidates, expected in queries[:count]:
                started_at = time.perf_counter_ns()
                found = ask(query, candidates)
                times.append((time.perf_counter_ns() - started_at) / 1e6)
                if number == 0:
                    result["hits"] += len(found)
                    result["right"] += expected in found if expected is not None else not found
                    if time.perf_counter() > end_at:
                        break
            result["rounds"].append(times)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(results, file)


if __name__ == "__main__":
    main()
