#!/usr/bin/env node
// Starts a background validation with the Auco API, polls it until it is ready, prints what came of
// it and saves the report from its signed link. Needs Node 20 or later and nothing else.
//
//   node auco-background.mjs [options] [field=value …]
//   node auco-background.mjs --url http://127.0.0.1:8080/v1.5/ext identification=1001001010
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string", default: process.env.AUCO_BASE_URL ?? "http://127.0.0.1:8080/v1.5/ext" },
    "public-key": { type: "string", default: process.env.AUCO_PUBLIC_KEY ?? "puk_sandbox" },
    "private-key": { type: "string", default: process.env.AUCO_PRIVATE_KEY ?? "prk_sandbox" },
    interval: { type: "string", default: "3" },
    pdf: { type: "string", default: "auco-report.pdf" },
  },
});
const endpoint = `${options.url.replace(/\/+$/, "")}/validate/background`;

const fields = { email: "prueba@example.com", type: "CC", identification: "1001001010" };
for (const argument of positionals) {
  const [name, ...value] = argument.split("=");
  fields[name] = value.join("=");
}

async function ask(url, init) {
  const response = await fetch(url, init);
  if (response.ok) return response;
  const { message } = await response.json().catch(() => ({ message: response.statusText }));
  throw new Error(`${response.status} ${message}`);
}

async function validate() {
  // Writing takes the private key, reading the public one.
  const created = await ask(endpoint, {
    method: "POST",
    headers: { Authorization: options["private-key"], "Content-Type": "application/json" },
    body: JSON.stringify(fields),
  });
  const { code } = await created.json();
  console.log(`${code} started`);

  const query = `${endpoint}?code=${encodeURIComponent(code)}`;
  let answer = { ready: false };
  while (!answer.ready) {
    await sleep(Number(options.interval) * 1000);
    answer = await (await ask(query, { headers: { Authorization: options["public-key"] } })).json();
    console.log(answer.ready ? "ready" : "pending");
  }

  const { data, validation } = answer;
  console.log(`\n${data.name} (${data.type} ${data.identification})`);
  console.log(`nivel ${validation.nivel}, reports ${data.reports}, error ${data.error}`);
  for (const [name, value] of Object.entries(validation)) {
    if (value === true) console.log(`  on record: ${name}`);
    // A source that failed is neither true nor false.
    if (value === "Error") console.log(`  no answer: ${name}`);
  }

  console.log("\nhallazgos");
  for (const level of ["altos", "medios", "bajos", "infos"]) {
    for (const { fuente, hallazgo } of validation.hallazgos[level]) {
      console.log(`  ${level}: ${fuente}, ${hallazgo}`);
    }
  }

  // The link works for two minutes and without a key.
  const pdf = await ask(answer.url);
  await writeFile(options.pdf, Buffer.from(await pdf.arrayBuffer()));
  console.log(`\nreport saved to ${options.pdf}`);
}

try {
  await validate();
} catch (error) {
  console.error(`failed: ${error.message}${error.cause ? ` (${error.cause.message})` : ""}`);
  process.exitCode = 1;
}
