import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { verifySources } from "../chosen-sources.ts";
import { sources } from "../sources/index.ts";
import { ConfigError, loadConfig } from "./config.ts";
import { jsonFault } from "./json-fault.ts";

const cwd = mkdtempSync(join(tmpdir(), "cotejo-config-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const file = join(cwd, "sources.json");

function load(text: string, env: Record<string, string> = {}): void {
  writeFileSync(file, text);
  const knownSources = sources.map((source) => source.id);
  verifySources(loadConfig({ env: { COTEJO_CONFIG: file, ...env }, cwd, knownSources }));
}

const loadSource = (id: string, given: unknown) => load(JSON.stringify({ sources: { [id]: given } }));

describe("the settings of a source", () => {
  it.each([
    ["us-ofac-sdn", { files: { main: "a", aliases: "b", addresses: "c", comments: "d" }, minimumRecords: 5 }],
    ["us-ofac-non-sdn", { files: { main: "a", comments: "d" } }],
    ["truora", { credentials: { key: "k", databases: "br-protestos=DBI1" } }],
    ["co-rues", { credentials: { appToken: "t" }, baseUrl: "https://example.test" }],
  ])("of %s are taken", (id, given) => {
    expect(() => loadSource(id, given)).not.toThrow();
  });

  it.each([
    [
      "us-ofac-sdn",
      { files: { main: "a", alt: "b" } },
      'us-ofac-sdn.files has no "alt"; known: main, aliases, addresses, comments',
    ],
    [
      "un-security-council",
      { files: { main: "a", aliases: "b" } },
      'un-security-council.files has no "aliases"; known: main',
    ],
    [
      "us-ofac-sdn",
      { files: { aliases: "b" } },
      "us-ofac-sdn.files lacks main; known: main, aliases, addresses, comments",
    ],
    ["us-ofac-sdn", { baseUrl: "https://example.test" }, "us-ofac-sdn is a list and has no setting baseUrl"],
    ["us-ofac-sdn", { credentials: {} }, "us-ofac-sdn is a list and has no setting credentials"],
    ["br-cnpj", { files: { main: "a" } }, "br-cnpj is a lookup and has no setting files"],
    ["truora", { minimumRecords: 5 }, "truora is a provider and has no setting minimumRecords"],
    ["truora", { credentials: { kee: "s3cret" } }, 'truora.credentials has no "kee"; known: key, databases'],
    ["br-cnpj", { credentials: { key: "s3cret" } }, 'br-cnpj.credentials has no "key"; known: none'],
    ["truora", {}, "truora needs credentials in the configuration file: key"],
  ])("of %s as %j are refused", (id, given, fault) => {
    expect(() => loadSource(id, given)).toThrow(new ConfigError(`${file}: ${fault}`));
  });

  it("says where an unknown source stands", () => {
    expect(() => loadSource("us-ofac", {})).toThrow(`${file}: "us-ofac" is no source`);
    const env = { COTEJO_SOURCES: "us-ofac" };
    expect(() => load('{"sources":{}}', env)).toThrow('COTEJO_SOURCES: "us-ofac" is no source');
  });
});

describe("a configuration file that is not JSON", () => {
  it.each([
    ['{\n  "key": s3cret\n}', "line 2, column 10: expected a value"],
    ['{"key": "s3cret\n"}', "line 1, column 16: a string without its closing quote"],
    ['{"key": "s3cret\\x"}', "line 1, column 16: an escape that JSON does not have"],
    ['{"key": "s3cret" "b": 1}', "line 1, column 18: expected a comma or the closing bracket"],
    ['{"key": "s3cret",}', "line 1, column 18: expected a name in double quotes"],
    ['{"key": "s3cret"', "line 1, column 17: the file ends before a comma or the closing bracket"],
    ['{} "s3cret"', "line 1, column 4: expected the end of the file"],
  ])("%j is not quoted", (text, fault) => {
    expect(() => load(text)).toThrow(new ConfigError(`${file} is not JSON: ${fault}`));
  });

  test("faults are found exactly where JSON.parse finds some", () => {
    const whole = '{"a":[1,-0.5e+3,"\\u00e9\\n]",{}],"b":{"c":null,"d":[]}}';
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    for (let at = 0; at <= whole.length; at += 1) {
      for (const put of ["", ...'{}[],:"\\ 0-e.\n\tt']) {
        for (const cut of [0, 1]) {
          const text = whole.slice(0, at) + put + whole.slice(at + cut);
          expect([text, jsonFault(text) === null]).toEqual([text, parses(text)]);
        }
      }
    }
  });
});

test.each([
  "postgres://user:12#s3cret@host/db",
  "postgres://user:12/s3cret@host/db",
  "postgres://u:%zz@host/db",
])("DATABASE_URL with an unescaped password is refused unseen: %s", (url) => {
  expect(() => load('{"sources":{}}', { DATABASE_URL: url })).toThrow(
    /^DATABASE_URL must be a postgres[^@]*$/,
  );
});
