import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { dialects } from "../src/dialects/index.ts";
import { sandboxRegistries } from "../src/sandbox/registries/index.ts";
import { sources } from "../src/sources/index.ts";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * What each room may import, besides itself: rooms, or single files of a room. A room that is
 * missing here may import anything; those are the composition root and the commands.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  matching: ["model"],
  scoring: ["model", "matching"],
  sources: ["model"],
  reports: ["model"],
  http: [],
  config: ["model"],
  db: ["model"],
  jobs: ["db"],
  lists: ["model", "matching", "db", "sources/source.ts"],
  checks: ["model", "matching", "scoring", "db", "jobs", "lists", "sources/source.ts"],
  dialects: ["model", "checks", "http"],
  access: ["model", "checks", "db", "dialects/dialect.ts"],
  operations: ["model", "access", "lists"],
  sandbox: ["model"],
};

/** Rooms of folders that know nothing of each other, and what they share. */
const separate: Readonly<Record<string, readonly string[]>> = {
  sources: ["sources/source.ts", "sources/shared"],
  dialects: ["dialects/dialect.ts"],
};

/** Every forbidden import below `root`, as `from → to`. Tests and what only tests use may import anything. */
function violations(root: string): readonly string[] {
  return sourceFiles(root).flatMap((file) => {
    const from = relative(root, file);
    return importsOf(readFileSync(file, "utf8"))
      .map((specifier) => normalize(join(dirname(from), specifier)))
      .filter((to) => !mayImport(from, to))
      .map((to) => `${from} → ${to}`);
  });
}

function mayImport(from: string, to: string): boolean {
  const room = roomOf(from);
  const rules = allowed[room];
  if (!rules) return true;
  if (roomOf(to) === room) return sameHousehold(room, from, to);
  return rules.some((rule) => to === rule || to.startsWith(`${rule}/`));
}

/** Within `sources/` and `dialects/`: own folder, what is shared, and the registry which lists them all. */
function sameHousehold(room: string, from: string, to: string): boolean {
  const shared = separate[room];
  if (!shared || from === `${room}/index.ts`) return true;
  const [, folder] = from.split("/");
  return to.startsWith(`${room}/${folder}/`) || shared.some((one) => to === one || to.startsWith(`${one}/`));
}

function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "(root)";
}

function sourceFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => !/\.test\.ts$|test-support\.ts$|(^|\/)testing(\.ts$|\/)/.test(path))
    .map((path) => join(root, path));
}

function importsOf(text: string): readonly string[] {
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"|new URL\("(\.[^"]+)"/g);
  return [...specifiers].map((match) => match[1] ?? match[2] ?? "");
}

function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

describe("import directions", () => {
  test("no room imports what it must not", () => {
    expect(violations(src)).toEqual([]);
  });

  const scratch = mkdtempSync(join(tmpdir(), "cotejo-architecture-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  // The guard itself, tested by breaking what it guards: each of these lines is one broken rule.
  test.each([
    ["model/check.ts", 'import { x } from "../scoring/score.ts";', "scoring/score.ts"],
    ["matching/engine.ts", 'import { x } from "../checks/checks.ts";', "checks/checks.ts"],
    ["scoring/score.ts", 'import type { x } from "../sources/source.ts";', "sources/source.ts"],
    ["sources/co-rues/index.ts", 'import { x } from "../tusdatos/schema.ts";', "sources/tusdatos/schema.ts"],
    ["sources/shared/xml.ts", 'import { x } from "../../db/schema.ts";', "db/schema.ts"],
    ["dialects/auco/routes.ts", 'export { x } from "../truora/errors.ts";', "dialects/truora/errors.ts"],
    ["dialects/auco/routes.ts", 'import { x } from "../../db/schema.ts";', "db/schema.ts"],
    ["checks/run-check.ts", 'import { x } from "../dialects/truora/index.ts";', "dialects/truora/index.ts"],
    ["checks/run-check.ts", 'import { x } from "../sources/index.ts";', "sources/index.ts"],
    ["reports/pdf.ts", 'const x = await import("../checks/checks.ts");', "checks/checks.ts"],
    ["http/server.ts", 'import { x } from "../dialects/dialect.ts";', "dialects/dialect.ts"],
    ["sandbox/server.ts", 'import { x } from "../sources/co-rues/index.ts";', "sources/co-rues/index.ts"],
  ])("%s with %s is caught", (file, line, to) => {
    const root = mkdtempSync(join(scratch, "src-"));
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${line}\n`);
    expect(violations(root)).toEqual([`${file} → ${to}`]);
  });

  test("what is allowed passes", () => {
    const root = mkdtempSync(join(scratch, "src-"));
    const files = {
      "app.ts": 'import { x } from "./dialects/truora/index.ts";',
      "sources/index.ts": 'import { x } from "./co-rues/index.ts";',
      "sources/co-rues/index.ts": 'import { x } from "../shared/xml.ts"; import { y } from "./schema.ts";',
      "dialects/auco/routes.ts": 'import { x } from "../../checks/checks.ts"; import y from "fastify";',
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    expect(violations(root)).toEqual([]);
  });
});

describe("registry equals folder", () => {
  const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id).sort();
  const registered = () => ({
    sources: idsOf(sources),
    dialects: idsOf(dialects),
    registries: sandboxRegistries.map((one) => one.sourceId).sort(),
  });

  test("every source folder is one line of sources/index.ts, under its own id", () => {
    expect(registered().sources).toEqual(folders(join(src, "sources")).filter((name) => name !== "shared"));
  });

  test("every dialect folder is one line of dialects/index.ts, under its own id", () => {
    expect(registered().dialects).toEqual(folders(join(src, "dialects")));
  });

  test("every source has a sandbox registry that plays it", () => {
    expect(registered().registries).toEqual(registered().sources);
  });

  test("every source folder explains itself", () => {
    for (const id of registered().sources)
      expect(readdirSync(join(src, "sources", id))).toContain("readme.md");
  });

  test("a folder without its line, and a line without its folder, are told apart from equality", () => {
    expect([...registered().sources, "zz-new-folder"].sort()).not.toEqual(registered().sources);
    expect(registered().sources.slice(1)).not.toEqual(registered().sources);
  });
});

describe("habits", () => {
  const filesWith = (pattern: RegExp, except: RegExp) =>
    sourceFiles(src)
      .filter((file) => pattern.test(readFileSync(file, "utf8")))
      .map((file) => relative(src, file))
      .filter((file) => !except.test(file));

  test("the environment is read in config/ only", () => {
    expect(filesWith(/process\.env\b/, /^config\//)).toEqual([]);
  });

  test("no dialect's terms outside its folder, its own provider and the composition root", () => {
    const code =
      /(?:Truora-API-Key|truora-api-key|user_authorized|\bCHK\b|validate\/background|\bpuk_|\bprk_)/i;
    expect(filesWith(code, /^(dialects|cli\/demo|sources\/truora|sandbox)\//)).toEqual([]);
  });

  test("no file above 400 lines", () => {
    const long = sourceFiles(src).filter((file) => readFileSync(file, "utf8").split("\n").length > 400);
    expect(long.map((file) => relative(src, file))).toEqual([]);
  });
});
