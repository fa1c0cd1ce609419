import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { tables, withTables } from "../docs/tables.ts";
import packageJson from "../package.json" with { type: "json" };
import { commands } from "../src/cli/index.ts";
import { readSourcesFile } from "../src/config/sources-file.ts";
import { sources } from "../src/sources/index.ts";

const top = fileURLToPath(new URL("..", import.meta.url));

/** Every page of the project, by its path. */
const pages = new Map(
  ["", "docs", "src"]
    .flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: folder !== "", encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => join(folder, name)),
    )
    .map((path) => [path, readFileSync(join(top, path), "utf8")]),
);

/** The lines of the page's fenced blocks of that language. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] ?? "");
}

/** The page without code, in which nothing is a link. */
function prose(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "code");
}

/** What a heading is called in an address, as the common Markdown viewers make it. */
function anchors(page: string): readonly string[] {
  const headings = page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Links to files that do not exist, and to headings that their page does not have. */
function brokenLinks(path: string, page: string): readonly string[] {
  const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const place = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(top, place))) return true;
      return anchor !== undefined && !anchors(pages.get(place) ?? "").includes(anchor);
    });
}

/** Scripts and commands that shell blocks use and the project does not have. */
function unknownCommands(page: string): readonly string[] {
  const lines = blocks(page, "sh").join("");
  const scripts = [...lines.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z:-]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const ours = [...lines.matchAll(/(?:npm run cotejo --|bin\/cotejo\.js) ([a-z]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const ofNpm = ["ci"];
  return [
    ...scripts.filter((name) => !(name in packageJson.scripts) && !ofNpm.includes(name)),
    ...ours.filter((name) => !(name in commands) && name !== "help"),
  ];
}

describe("generated parts", () => {
  const inDocs = [...pages].filter(([path]) => dirname(path) === "docs");

  test.each(inDocs)("%s is up to date, else: npm run docs", (_path, page) => {
    expect(page).toBe(withTables(page));
  });

  test("each table stands in one page", () => {
    const used = inDocs.flatMap(([, page]) => [...page.matchAll(/<!-- generated:([a-z-]+) -->/g)]);
    expect(used.map((match) => match[1]).sort()).toEqual(Object.keys(tables).sort());
  });

  test("an old table and the name of none are noticed", () => {
    const page = "before\n<!-- generated:settings -->\n| stale |\n<!-- /generated -->\nafter\n";
    expect(withTables(page)).toContain("| `PORT` | 8080 |");
    expect(withTables(page)).toMatch(/^before\n[\s\S]*\nafter\n$/);
    expect(withTables(page)).not.toContain("stale");
    expect(() => withTables(page.replace("settings", "nothing"))).toThrow("no table nothing");
  });
});

describe("links", () => {
  test.each([...pages])("of %s lead somewhere", (path, page) => {
    expect(brokenLinks(path, page)).toEqual([]);
  });

  test("a file or heading that is not there is noticed, code is no link", () => {
    const page =
      "[a](README.md) [b](docs/none.md) [c](docs/design.md#no-such) [d](https://example.com) `[e](x.md)`";
    expect(brokenLinks("page.md", page)).toEqual(["docs/none.md", "docs/design.md#no-such"]);
    expect(brokenLinks("docs/page.md", "[a](../README.md) [b](README.md)")).toEqual(["README.md"]);
  });
});

describe("commands", () => {
  test.each([...pages])("of %s exist", (_path, page) => {
    expect(unknownCommands(page)).toEqual([]);
  });

  test("a script and a command that do not exist are noticed", () => {
    const page =
      "```sh\nnpm ci && npm run demo\nnpm run paint -- --red\nnpm run cotejo -- sing\nnpm start\n```\n";
    expect(unknownCommands(page)).toEqual(["paint", "sing"]);
  });
});

describe("configuration files", () => {
  const examples = [...pages].flatMap(([path, page]) =>
    blocks(page, "json")
      .filter((text) => /^\s*\{\s*"sources"/.test(text))
      .map((text) => ({ path, text })),
  );

  test("there are some, in the README too", () => {
    expect(examples.map(({ path }) => path)).toContain("README.md");
  });

  test.each(examples)("the one of $path is accepted", ({ text }) => {
    const env = { TUSDATOS_USER: "user", TUSDATOS_PASSWORD: "password", TRUORA_KEY: "key" };
    const fail = (message: string) => {
      throw new Error(message);
    };
    const read = readSourcesFile(text, { file: "cotejo.config.json", folder: top, env, fail });
    const known = sources.map((source) => source.id);
    expect(Object.keys(read).filter((id) => !known.includes(id))).toEqual([]);
    for (const [id, { files = {}, credentials = {} }] of Object.entries(read)) {
      const source = sources.find((one) => one.id === id);
      if (source?.kind === "list") expect(credentials).toEqual({});
      else expect(files).toEqual({});
      if (source?.kind === "list" && Object.keys(files).length > 0) expect(files).toHaveProperty("main");
    }
  });
});
