import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { coverageOf, readFonts } from "./fonts.ts";
import type { Presentation } from "./presentation.ts";
import { createPrintable, printableThroughout } from "./printable.ts";

/** What the renderer sends: one report to be laid out. */
export interface RenderTask {
  readonly id: number;
  readonly presentation: Presentation;
  readonly nowMs: number;
}

/** What it gets back. A fault names its stage only: the compiler's messages quote the report's text. */
export type RenderDone =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: "layout" | "export" };

const fonts = readFonts();
const printable = createPrintable(coverageOf(fonts));
const template = readFileSync(new URL("./template.typ", import.meta.url), "utf8");
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL(".", import.meta.url)),
  fontArgs: [{ fontBlobs: [...fonts] }],
});

parentPort?.on("message", (task: RenderTask) => {
  const done = render(task);
  parentPort?.postMessage(done, "pdf" in done ? [done.pdf.buffer as ArrayBuffer] : []);
});

function render({ id, presentation, nowMs }: RenderTask): RenderDone {
  try {
    // Text reaches the template as JSON and is never read as markup.
    const data = JSON.stringify(printableThroughout(presentation, printable));
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
    if (!compiled.result) return { id, fault: "layout" };
    const pdf = compiler.pdf(compiled.result, {
      pdfStandard: "a-2a",
      creationTimestamp: Math.floor(nowMs / 1000),
    });
    return { id, pdf: Uint8Array.from(pdf) };
  } catch {
    return { id, fault: "export" };
  } finally {
    // The cache is global and grows with every report; emptied, it keeps no personal data either.
    compiler.evictCache(0);
  }
}
