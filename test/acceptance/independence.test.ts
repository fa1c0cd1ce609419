import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../..");

/** What a client has: itself, Node, the test runner, and a PostgreSQL server to start ours on. */
const allowed = [
  /^node:/,
  /^vitest(\/node)?$/,
  /^test\/acceptance\//,
  /^test\/support\/postgres-server\.ts$/,
];

async function importsOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const files = (await readdir(folder)).filter((name) => /\.m?[jt]s$/.test(name));
  const found = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const statements = [
        /^import\b[^"'`;]*["']([^"']+)["']/gm,
        /^export\b[^"'`;=]*\bfrom\s*["']([^"']+)["']/gm,
        /\bimport\(\s*["'`]([^"'`]+)["'`]/g,
      ].flatMap((statement) => [...text.matchAll(statement)]);
      return statements.map(([, target = ""]) => [name, target] as const);
    }),
  );
  return found.flat();
}

test("the suite and the example clients know nothing of the source", async () => {
  for (const folder of [import.meta.dirname, join(repository, "docs/examples")]) {
    const imports = await importsOf(folder);
    expect(imports.length).toBeGreaterThan(0);
    const strangers = imports.filter(([, target]) => {
      const path = target.startsWith(".") ? relative(repository, resolve(folder, target)) : target;
      return !allowed.some((pattern) => pattern.test(path));
    });
    expect(strangers).toEqual([]);
  }
});
