#!/usr/bin/env node
// Creates a check with the Truora Checks API, polls it until it is final, prints what came of it and
// saves the report. Needs Node 20 or later and nothing else.
//
//   node create-and-poll.mjs [options] [field=value …]
//   node create-and-poll.mjs --url http://127.0.0.1:8080 --key sandbox national_id=10000001
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string", default: process.env.TRUORA_BASE_URL ?? "http://127.0.0.1:8080" },
    key: { type: "string", default: process.env.TRUORA_API_KEY ?? "sandbox" },
    interval: { type: "string", default: "3" },
    lang: { type: "string", default: "es" },
    pdf: { type: "string", default: "truora-report.pdf" },
  },
});
const baseUrl = options.url.replace(/\/+$/, "");
const headers = { "Truora-API-Key": options.key };

const fields = new URLSearchParams({
  national_id: "10000000",
  country: "CO",
  type: "person",
  // Only true when the person has agreed to be checked.
  user_authorized: "true",
  force_creation: "true",
});
for (const argument of positionals) {
  const [name, ...value] = argument.split("=");
  fields.set(name, value.join("="));
}

async function ask(path, init = {}) {
  const response = await fetch(baseUrl + path, { ...init, headers });
  if (response.ok) return response;
  const { message } = await response.json().catch(() => ({ message: response.statusText }));
  throw new Error(`${response.status} ${message}`);
}

async function askJson(path, init) {
  return (await ask(path, init)).json();
}

async function createAndPoll() {
  const created = await askJson("/v1/checks", { method: "POST", body: fields });
  let { check } = created;
  console.log(`${check.check_id} ${check.status}`);

  while (check.status !== "completed" && check.status !== "error") {
    await sleep(Number(options.interval) * 1000);
    ({ check } = await askJson(created.self));
    console.log(`${check.status}, score ${check.score}`);
  }

  console.log(`\nstatus ${check.status}`);
  console.log(`score ${check.score} (by id ${check.id_score}, by name ${check.name_score})`);
  for (const one of check.scores) console.log(`  ${one.data_set}: ${one.result}, severity ${one.severity}`);
  for (const one of check.statuses) {
    if (one.status !== "completed") console.log(`  no answer from ${one.database_name}: ${one.status}`);
  }

  console.log("\nfindings");
  for (let page = `${created.details}?lang=${options.lang}`; page; ) {
    const { details, next } = await askJson(page);
    for (const detail of details) {
      if (detail.result !== "found") continue;
      const { data_set, database_name, route, severity } = detail;
      console.log(`  ${database_name}: ${data_set}, severity ${severity}, by ${route}`);
    }
    page = next;
  }

  const pdf = await ask(`${created.self}/pdf?lang=${options.lang}`);
  await writeFile(options.pdf, Buffer.from(await pdf.arrayBuffer()));
  console.log(`\nreport saved to ${options.pdf}`);
  return check.status === "completed" ? 0 : 2;
}

try {
  process.exitCode = await createAndPoll();
} catch (error) {
  console.error(`failed: ${error.message}${error.cause ? ` (${error.cause.message})` : ""}`);
  process.exitCode = 1;
}
