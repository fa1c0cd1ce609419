import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SandboxSubject } from "../../sandbox/world.ts";
import { ask } from "./ask.ts";

interface FindingAnswer {
  readonly fuente: string;
  readonly hallazgo: string;
  readonly descripcion: string;
}

interface BackgroundAnswer {
  readonly ready: boolean;
  readonly url?: string;
  readonly data: { readonly name: string; readonly error?: boolean; readonly reports?: boolean };
  readonly validation?: {
    readonly nivel: string;
    readonly hallazgos: Readonly<Record<"altos" | "medios" | "bajos" | "infos", readonly FindingAnswer[]>>;
  } & Readonly<Record<string, unknown>>;
}

/** Generate, query and open the signed PDF link, as a client of the Auco API does it. */
export async function aucoDemo(
  origin: string,
  subject: SandboxSubject,
  folder: string,
  out: NodeJS.WritableStream,
): Promise<void> {
  out.write(`\n── Auco dialect ── cédula, scenario "${subject.scenario}"\n${subject.expect}\n\n`);
  const [year, month, day] = (subject.inputs.issue_date ?? "").split("-");
  const body = {
    email: "demo@example.com",
    type: "CC",
    identification: subject.inputs.national_id,
    ...(day ? { expeditionDate: `${day}/${month}/${year}` } : {}),
  };
  const path = "/v1.5/ext/validate/background";
  const created = await ask<{ code: string; name: string }>(`${origin}${path}`, {
    method: "POST",
    headers: { authorization: "prk_sandbox", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  out.write(`POST ${path} → ${created.code}\n`);
  const done = await poll(`${origin}${path}?code=${created.code}`, out);
  print(done, out);
  const pdf = await fetch(done.url ?? "");
  const file = join(folder, "auco-report.pdf");
  await writeFile(file, Buffer.from(await pdf.arrayBuffer()));
  out.write(`\nPDF report, from the signed link: ${file}\n`);
}

async function poll(url: string, out: NodeJS.WritableStream): Promise<BackgroundAnswer> {
  for (let shown = false; ; shown = true) {
    const answer = await ask<BackgroundAnswer>(url, { headers: { authorization: "puk_sandbox" } });
    if (answer.ready || !shown) out.write(`  ready: ${answer.ready}\n`);
    if (answer.ready) return answer;
    await sleep(200);
  }
}

function print(answer: BackgroundAnswer, out: NodeJS.WritableStream): void {
  const { validation, data } = answer;
  out.write(`\n${data.name}   nivel ${validation?.nivel}   error ${data.error}   reports ${data.reports}\n`);
  const flags = Object.entries(validation ?? {}).filter(([, value]) => typeof value !== "object");
  out.write(`  ${flags.map(([key, value]) => `${key}: ${value}`).join(" · ")}\n`);
  for (const level of ["altos", "medios", "bajos", "infos"] as const) {
    for (const one of validation?.hallazgos[level] ?? []) {
      out.write(`  ${level.padEnd(6)} ${one.fuente}: ${one.hallazgo}. ${one.descripcion}\n`);
    }
  }
}
