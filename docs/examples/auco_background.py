#!/usr/bin/env python3
"""Starts a background validation with the Auco API, polls it until it is ready, prints what came
of it and saves the report from its signed link. Needs Python 3.8 or later and nothing else.

    python3 auco_background.py [options] [field=value ...]
    python3 auco_background.py --url http://127.0.0.1:8080/v1.5/ext identification=1001001010
"""

import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


def arguments():
    env = os.environ.get
    parser = argparse.ArgumentParser(description="Start an Auco background validation and poll it.")
    parser.add_argument("--url", default=env("AUCO_BASE_URL", "http://127.0.0.1:8080/v1.5/ext"))
    parser.add_argument("--public-key", default=env("AUCO_PUBLIC_KEY", "puk_sandbox"))
    parser.add_argument("--private-key", default=env("AUCO_PRIVATE_KEY", "prk_sandbox"))
    parser.add_argument("--interval", type=float, default=3.0, help="seconds between two polls")
    parser.add_argument("--pdf", default="auco-report.pdf", help="where to save the report")
    parser.add_argument("fields", nargs="*", metavar="field=value")
    return parser.parse_args()


def fields_of(given):
    fields = {"email": "prueba@example.com", "type": "CC", "identification": "1001001010"}
    for argument in given:
        name, _, value = argument.partition("=")
        fields[name] = value
    return fields


def ask(url, key=None, body=None):
    headers = {"Authorization": key} if key else {}
    if body is not None:
        headers["Content-Type"] = "application/json"
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers)) as response:
        return response.read()


def validate(options):
    endpoint = options.url.rstrip("/") + "/validate/background"

    # Writing takes the private key, reading the public one.
    created = json.loads(ask(endpoint, options.private_key, fields_of(options.fields)))
    print(created["code"], "started", flush=True)

    query = f"{endpoint}?{urllib.parse.urlencode({'code': created['code']})}"
    answer = {"ready": False}
    while not answer["ready"]:
        time.sleep(options.interval)
        answer = json.loads(ask(query, options.public_key))
        print("ready" if answer["ready"] else "pending", flush=True)

    data, validation = answer["data"], answer["validation"]
    print(f"\n{data['name']} ({data['type']} {data['identification']})")
    flags = [json.dumps(data[name]) for name in ("reports", "error")]
    print(f"nivel {validation['nivel']}, reports {flags[0]}, error {flags[1]}")
    for name, value in validation.items():
        if value is True:
            print(f"  on record: {name}")
        # A source that failed is neither true nor false.
        if value == "Error":
            print(f"  no answer: {name}")

    print("\nhallazgos")
    for level in ("altos", "medios", "bajos", "infos"):
        for finding in validation["hallazgos"][level]:
            print(f"  {level}: {finding['fuente']}, {finding['hallazgo']}")

    # The link works for two minutes and without a key.
    with open(options.pdf, "wb") as file:
        file.write(ask(answer["url"]))
    print(f"\nreport saved to {options.pdf}")


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        validate(arguments())
        return 0
    except urllib.error.HTTPError as error:
        body = json.loads(error.read() or b"{}")
        print(f"failed: {error.code} {body.get('message', error.reason)}", file=sys.stderr)
    except urllib.error.URLError as error:
        print(f"failed: {error.reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
