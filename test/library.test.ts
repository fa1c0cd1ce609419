import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "cotejo-library-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const program = `
import { emptyRecord, engine, fullName, matchSubject, saveCorpus, loadCorpus } from "cotejo/matching";
const record = {
  ...emptyRecord("1", "person", "international_background", "sanction"),
  names: [{ ...fullName("CIENFUEGOS TAMARIZ, Braulio"), strength: "primary" }],
};
const version = { publishedOn: null, digest: null, readAt: "2026-01-01T00:00:00.000Z" };
const corpus = engine.buildCorpus([{ sourceId: "own", version, records: [record] }]);
await saveCorpus(corpus.share(), "own.corpus");
const loaded = engine.openCorpus(await loadCorpus("own.corpus"));
const hits = loaded.screen(matchSubject("person", { names: [fullName("Braulio Sienfuegos")] }));
console.log(JSON.stringify(hits.map(({ record, match }) => [record.id, match.probability > 0.5])));
`;

test("the matching engine is used as a library, without the server", () => {
  const installed = join(project, "node_modules", "cotejo");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(installed, "dist")], {
    cwd: root,
  });
  // All that it may need from elsewhere: with the server's packages out of reach, an import of one fails.
  for (const name of ["any-ascii", "stdnum"])
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name), "dir");
  writeFileSync(join(project, "use.mjs"), program);
  const printed = execFileSync(process.execPath, ["use.mjs"], { cwd: project, encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual([["1", true]]);
});
