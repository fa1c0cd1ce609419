import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitMs } from "./http.ts";
import { onEveryServer } from "./servers.ts";

const run = promisify(execFile);
const examples = resolve(import.meta.dirname, "../../docs/examples");

const python = await run("python3", ["--version"]).then(
  () => "python3",
  () => null,
);
if (!python) console.log("\npython3: NOT FOUND. The Python examples are SKIPPED.\n");

const languages = [
  {
    name: "JavaScript",
    program: process.execPath,
    truora: "create-and-poll.mjs",
    auco: "auco-background.mjs",
  },
  { name: "Python", program: python, truora: "create_and_poll.py", auco: "auco_background.py" },
];

onEveryServer("the example clients", (server) => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cotejo-examples-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describe.each(languages)("in $name", ({ name, program, truora, auco }) => {
    const asked = async (script: string, args: readonly string[], env: Record<string, string> = {}) =>
      run(program ?? "", [join(examples, script), "--interval", "0.2", ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env },
        timeout: waitMs,
      }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
      );
    const pdfIn = async (file: string) => (await readFile(join(folder, file), "latin1")).slice(0, 5);

    test.skipIf(!program)("Truora: create, poll, findings, report", async () => {
      const pdf = `${name}-truora.pdf`;
      const args = [
        "--url",
        server.baseUrl,
        "--key",
        server.keys.truora,
        "--pdf",
        pdf,
        "national_id=10000001",
      ];
      const { code, stdout, stderr } = await asked(truora, args);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(stdout).toMatch(/^CHK[0-9a-f]{32} not_started$/m);
      expect(stdout).toMatch(/^status completed$/m);
      expect(stdout).toMatch(/^score 0[.\d]* \(by id [.\d]+, by name [.\d]+\)$/m);
      expect(stdout).toMatch(/^ {2}criminal_record: found, severity \w+$/m);
      expect(stdout).toMatch(/^ {2}\S.*: criminal_record, severity \w+, by id$/m);
      expect(await pdfIn(pdf)).toBe("%PDF-");
    });

    test.skipIf(!program)("Truora: base URL and key from the environment; the guide's person", async () => {
      const env = { TRUORA_BASE_URL: `${server.baseUrl}/`, TRUORA_API_KEY: server.keys.truora };
      const { code, stdout } = await asked(truora, ["--lang", "en"], env);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^score 1 /m);
      expect(await pdfIn("truora-report.pdf")).toBe("%PDF-");
    });

    test.skipIf(!program)("Truora: a refusal is said and fails", async () => {
      const { code, stderr } = await asked(truora, ["--url", server.baseUrl, "--key", "wrong"]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^failed: 403 User is not authorized/);
      const refused = await asked(truora, [
        "--url",
        server.baseUrl,
        "--key",
        server.keys.truora,
        "country=XX",
      ]);
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/400 .*invalid country/) });
    });

    test.skipIf(!program)("Auco: generate, query, findings, report", async () => {
      const pdf = `${name}-auco.pdf`;
      const { aucoPublic, aucoPrivate } = server.keys;
      const keys = ["--public-key", aucoPublic, "--private-key", aucoPrivate];
      const who = ["identification=10000002", "expeditionDate=09/07/1985"];
      const { code, stdout, stderr } = await asked(auco, [
        ...["--url", `${server.baseUrl}/v1.5/ext`],
        ...keys,
        ...["--pdf", pdf],
        ...who,
      ]);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(stdout).toMatch(/^[0-9A-Z]+ started$/m);
      expect(stdout).toMatch(/^nivel alto, reports true, error false$/m);
      expect(stdout).toMatch(/^ {2}on record: ofac$/m);
      expect(stdout).toMatch(/^ {2}altos: ofac, /m);
      expect(await pdfIn(pdf)).toBe("%PDF-");
    });

    test.skipIf(!program)(
      "Auco: base URL and keys from the environment; a key of the wrong kind",
      async () => {
        const { aucoPublic, aucoPrivate } = server.keys;
        const env = { AUCO_BASE_URL: `${server.baseUrl}/v1.5/ext/`, AUCO_PUBLIC_KEY: aucoPublic };
        const done = await asked(auco, [], { ...env, AUCO_PRIVATE_KEY: aucoPrivate });
        expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/^nivel bajo, reports false/m) });
        const refused = await asked(auco, [], { ...env, AUCO_PRIVATE_KEY: aucoPublic });
        expect(refused).toMatchObject({
          code: 1,
          stderr: expect.stringMatching(/^failed: 401 Unauthorized/),
        });
      },
    );
  });
});
