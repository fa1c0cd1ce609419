#!/usr/bin/env python3
"""Creates a check with the Truora Checks API, polls it until it is final, prints what came of it
and saves the report. Needs Python 3.8 or later and nothing else.

    python3 create_and_poll.py [options] [field=value ...]
    python3 create_and_poll.py --url http://127.0.0.1:8080 --key sandbox national_id=10000001
"""

import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

FINAL = ("completed", "error")


def arguments():
    parser = argparse.ArgumentParser(description="Create a Truora check and poll it.")
    parser.add_argument("--url", default=os.environ.get("TRUORA_BASE_URL", "http://127.0.0.1:8080"))
    parser.add_argument("--key", default=os.environ.get("TRUORA_API_KEY", "sandbox"))
    parser.add_argument("--interval", type=float, default=3.0, help="seconds between two polls")
    parser.add_argument("--lang", default="es")
    parser.add_argument("--pdf", default="truora-report.pdf", help="where to save the report")
    parser.add_argument("fields", nargs="*", metavar="field=value")
    return parser.parse_args()


def fields_of(given):
    fields = {
        "national_id": "10000000",
        "country": "CO",
        "type": "person",
        # Only true when the person has agreed to be checked.
        "user_authorized": "true",
        "force_creation": "true",
    }
    for argument in given:
        name, _, value = argument.partition("=")
        fields[name] = value
    return fields


def create_and_poll(options):
    base_url = options.url.rstrip("/")

    def ask(path, form=None):
        data = urllib.parse.urlencode(form).encode() if form else None
        headers = {"Truora-API-Key": options.key}
        with urllib.request.urlopen(urllib.request.Request(base_url + path, data, headers)) as response:
            return response.read()

    created = json.loads(ask("/v1/checks", fields_of(options.fields)))
    check = created["check"]
    print(check["check_id"], check["status"], flush=True)

    while check["status"] not in FINAL:
        time.sleep(options.interval)
        check = json.loads(ask(created["self"]))["check"]
        print(f"{check['status']}, score {check['score']}", flush=True)

    print(f"\nstatus {check['status']}")
    print(f"score {check['score']} (by id {check['id_score']}, by name {check['name_score']})")
    for one in check["scores"]:
        print(f"  {one['data_set']}: {one['result']}, severity {one['severity']}")
    for one in check["statuses"]:
        if one["status"] != "completed":
            print(f"  no answer from {one['database_name']}: {one['status']}")

    print("\nfindings")
    page = f"{created['details']}?lang={options.lang}"
    while page:
        answer = json.loads(ask(page))
        for detail in answer["details"]:
            if detail["result"] == "found":
                where = f"{detail['database_name']}: {detail['data_set']}"
                print(f"  {where}, severity {detail['severity']}, by {detail['route']}")
        page = answer.get("next")

    with open(options.pdf, "wb") as file:
        file.write(ask(f"{created['self']}/pdf?lang={options.lang}"))
    print(f"\nreport saved to {options.pdf}")
    return 0 if check["status"] == "completed" else 2


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        return create_and_poll(arguments())
    except urllib.error.HTTPError as error:
        body = json.loads(error.read() or b"{}")
        print(f"failed: {error.code} {body.get('message', error.reason)}", file=sys.stderr)
    except urllib.error.URLError as error:
        print(f"failed: {error.reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
