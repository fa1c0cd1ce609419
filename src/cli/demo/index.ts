import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startApp } from "../../app.ts";
import type { SandboxSubject } from "../../sandbox/world.ts";
import type { Command, Terminal } from "../command.ts";
import { configurationOf } from "../configuration.ts";
import { untilStopped } from "../serve.ts";
import { explained } from "../start-faults.ts";
import { aucoDemo } from "./auco.ts";
import { truoraDemo } from "./truora.ts";

export const demo: Command = {
  usage: "demo [--once]",
  about: "Run one check through each dialect in the sandbox, and leave the server up.",
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { once: { type: "boolean" } } });
    const folder = join(terminal.cwd, "demo-output");
    await mkdir(folder, { recursive: true });
    const { out } = terminal;
    out.write("Starting Cotejo in sandbox mode on an embedded database …\n");
    const startedAt = performance.now();
    const app = await startFirstFree(terminal, folder);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    out.write(
      `listening on ${app.origin} after ${seconds} s. Every person, company and record is synthetic.\n`,
    );
    try {
      const subjects = (await (await fetch(`${app.origin}/sandbox/subjects`)).json()) as SandboxSubject[];
      await truoraDemo(app.origin, pick(subjects, "criminal-and-legal"), folder, out);
      await aucoDemo(app.origin, pick(subjects, "sanctioned-by-document"), folder, out);
      out.write(nextSteps(app.origin));
      if (!values.once) {
        out.write("\nThe server is up. Ctrl-C ends it.\n");
        await untilStopped();
      }
    } finally {
      await app.close();
    }
    return 0;
  },
};

/** On the configured port, or on any free one when a program is there already. */
async function startFirstFree(terminal: Terminal, folder: string) {
  const dataDir = terminal.env.COTEJO_DATA_DIR ?? join(folder, "data");
  const config = configurationOf(
    { ...terminal, env: { ...terminal.env, DATABASE_URL: "", COTEJO_SOURCES: "" } },
    { mode: "sandbox", role: "all", dataDir, logLevel: "error" },
  );
  return explained(config, async () => {
    try {
      return await startApp(config);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || terminal.env.PORT) throw error;
      terminal.out.write(`Port ${config.port} is taken; using a free one.\n`);
      return startApp({ ...config, port: 0 });
    }
  });
}

function pick(subjects: readonly SandboxSubject[], scenario: string): SandboxSubject {
  const subject = subjects.find((one) => one.scenario === scenario && one.country === "CO");
  if (!subject) throw new Error(`the sandbox has no Colombian subject ${scenario}`);
  return subject;
}

function nextSteps(origin: string): string {
  return `
Try it yourself; in the sandbox these keys work: Truora-API-Key "sandbox", Auco "puk_sandbox" and "prk_sandbox".

curl -s ${origin}/sandbox/subjects
curl -s ${origin}/v1/checks -H 'Truora-API-Key: sandbox' -d national_id=10000000 -d country=CO -d type=person -d user_authorized=true
curl -s ${origin}/v1.5/ext/validate/background -H 'Authorization: prk_sandbox' -d '{"email":"me@example.com","type":"CC","identification":"1001001010"}'

Pages: ${origin}/docs
`;
}
