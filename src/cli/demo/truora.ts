import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SandboxSubject } from "../../sandbox/world.ts";
import { ask } from "./ask.ts";

interface CheckAnswer {
  readonly check: {
    readonly check_id: string;
    readonly status: string;
    readonly score: number;
    readonly id_score: number;
    readonly name_score: number;
    readonly scores?: readonly { data_set: string; result: string; severity: string; score: number }[];
    readonly statuses?: readonly { data_set?: string; database_name: string; status: string }[];
  };
}

interface DetailsAnswer {
  readonly details: readonly Detail[];
  readonly next?: string;
}

interface Detail {
  readonly data_set: string;
  readonly database_name: string;
  readonly result: string;
  readonly severity: string;
  readonly route: string;
  readonly tables:
    | readonly { title: string; rows: readonly { cells: readonly { label: string; value: string }[] }[] }[]
    | null;
}

const headers = { "Truora-API-Key": "sandbox" };

/** Create, poll, details and PDF, as a client of the Truora Checks API does it. */
export async function truoraDemo(
  origin: string,
  subject: SandboxSubject,
  folder: string,
  out: NodeJS.WritableStream,
): Promise<void> {
  out.write(
    `\n── Truora dialect ── ${subject.country} ${subject.type}, scenario "${subject.scenario}"\n${subject.expect}\n\n`,
  );
  const form = {
    ...subject.inputs,
    country: subject.country,
    type: subject.type,
    user_authorized: "true",
    force_creation: "true",
  };
  const created = await ask<CheckAnswer>(`${origin}/v1/checks`, {
    method: "POST",
    headers,
    body: new URLSearchParams(form),
  });
  const id = created.check.check_id;
  out.write(`POST /v1/checks → ${id} ${created.check.status}\n`);
  const done = await poll(origin, id, out);
  printScores(done, out);
  await printDetails(origin, id, out);
  const pdf = await fetch(`${origin}/v1/checks/${id}/pdf?lang=es`, { headers });
  const file = join(folder, "truora-report.pdf");
  await writeFile(file, Buffer.from(await pdf.arrayBuffer()));
  out.write(`\nPDF report: ${file}\n`);
}

async function poll(origin: string, id: string, out: NodeJS.WritableStream): Promise<CheckAnswer["check"]> {
  let shown = "";
  for (;;) {
    const { check } = await ask<CheckAnswer>(`${origin}/v1/checks/${id}`, { headers });
    const statuses = check.statuses ?? [];
    const heard = statuses.filter((one) => !["not_started", "delayed"].includes(one.status)).length;
    const line = `  ${check.status.padEnd(12)} ${heard} of ${statuses.length} answers`;
    if (line !== shown) out.write(`${line}\n`);
    shown = line;
    if (check.status === "completed" || check.status === "error") return check;
    await sleep(100);
  }
}

function printScores(check: CheckAnswer["check"], out: NodeJS.WritableStream): void {
  out.write(`\nscore ${check.score}   id_score ${check.id_score}   name_score ${check.name_score}\n`);
  for (const one of check.scores ?? []) {
    out.write(
      `  ${one.data_set.padEnd(28)} ${one.result.padEnd(10)} ${one.severity.padEnd(10)} ${one.score}\n`,
    );
  }
  const silent = (check.statuses ?? []).filter((one) => one.status !== "completed");
  for (const one of silent) out.write(`  no answer: ${one.database_name} (${one.status})\n`);
}

async function printDetails(origin: string, id: string, out: NodeJS.WritableStream): Promise<void> {
  let path = `/v1/checks/${id}/details?lang=en`;
  while (path) {
    const page = await ask<DetailsAnswer>(origin + path, { headers });
    for (const detail of page.details) if (detail.result === "found") printDetail(detail, out);
    path = page.next ?? "";
  }
}

function printDetail(detail: Detail, out: NodeJS.WritableStream): void {
  out.write(
    `\n● ${detail.database_name} · ${detail.data_set} · severity ${detail.severity} · by ${detail.route}\n`,
  );
  for (const table of detail.tables ?? []) {
    out.write(`    ${table.title}\n`);
    for (const row of table.rows) {
      const cells = row.cells
        .filter((cell) => cell.value !== "")
        .map((cell) => `${cell.label}: ${cell.value}`);
      out.write(`      ${cells.join(" · ")}\n`);
    }
  }
}
