import { execFileSync, spawnSync } from "node:child_process";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import type { ReportLanguage } from "../model/check.ts";
import { createPdfRenderer, type PdfRenderer, RenderFault } from "./pdf.ts";
import type { RenderDone } from "./pdf-worker.ts";
import { present } from "./present.ts";
import { stringsOf } from "./strings/strings.ts";
import {
  about,
  cleanReport,
  findingsReport,
  incompleteReport,
  inSandbox,
  reportWithFindings,
} from "./testing/sample-report.ts";

const now = new Date("2026-11-22T10:05:00Z");
const number = "CHK-1";
const languages: readonly ReportLanguage[] = ["es", "en", "pt"];
const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

/** Page objects are never compressed in what Typst writes. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

/** Runs of white space as one blank: lines break where they fit. */
function textOf(pdf: Uint8Array, ...options: readonly string[]): string {
  const text = execFileSync("pdftotext", [...options, "-", "-"], {
    input: pdf,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return text.toString("utf8").replaceAll("\u200b", "").replace(/\s+/g, " ");
}

async function faultOf(rendering: Promise<Uint8Array>): Promise<string> {
  const error: unknown = await rendering.then(
    () => null,
    (reason) => reason,
  );
  return error instanceof RenderFault ? error.reason : String(error);
}

describe("a rendered report", () => {
  it("is a tagged PDF/A-2a of at least two pages", async () => {
    const pdf = await renderer.render(findingsReport, { language: "es", number, now });
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw.slice(0, 5)).toBe("%PDF-");
    expect(raw).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(raw).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(raw).toContain("/StructTreeRoot");
    expect(raw).toContain("/CreationDate (D:20261122100500");
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
  });

  it("is the same bytes for the same report, language and time", async () => {
    const [first, second] = await Promise.all([
      renderer.render(findingsReport, { language: "pt", number, now }),
      renderer.render(findingsReport, { language: "pt", number, now }),
    ]);
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it("renders four thousand findings, a hundred of them printed, within seconds", async () => {
    const pdf = await renderer.render(reportWithFindings(4000), { language: "es", number, now });
    expect(pagesOf(pdf)).toBeGreaterThan(20);
    expect(pagesOf(pdf)).toBeLessThan(80);
  });

  it("survives every character of the basic plane and of the one of emoji", {
    timeout: 120_000,
  }, async () => {
    const blocks = [...Array(0x10000 / 256).keys(), ...Array.from({ length: 16 }, (_, i) => 0x1f0 + i)];
    const rows = blocks.map((block) => {
      const value = Array.from({ length: 256 }, (_, i) => String.fromCodePoint(block * 256 + i)).join("");
      return [{ label: value.slice(0, 40), value }];
    });
    // Tables of 24 rows, six to a report: within the bounds, so that none is left out.
    for (let from = 0; from < rows.length; from += 144) {
      const tables = Array.from({ length: 6 }, (_, table) => ({
        title: "",
        rows: rows.slice(from + table * 24, from + (table + 1) * 24),
      }));
      const pdf = await renderer.render(reportWithFindings(1, tables), { language: "en", number, now });
      expect(pagesOf(pdf)).toBeGreaterThan(1);
    }
  });

  it("prints ten thousand letters without a break inside the page", async () => {
    const pdf = await renderer.render(about(cleanReport, "W".repeat(10_000)), {
      language: "es",
      number,
      now,
    });
    expect(pagesOf(pdf)).toBe(2);
  });
});

describe.skipIf(!hasPoppler)("the text of a rendered report", () => {
  it("has every section in every language", async () => {
    for (const language of languages) {
      const { words, conclusions } = stringsOf(language);
      const text = textOf(await renderer.render(incompleteReport, { language, number, now }));
      for (const part of [
        words.title,
        conclusions.incomplete,
        words.subject,
        words.dataSets,
        words.findings,
        words.silent,
        words.notAsked,
        words.registrations,
        words.sourcesConsulted,
        words.howToRead,
      ])
        expect(text).toContain(part);
    }
  });

  it("has the subject's text as it came, never as markup", async () => {
    const name = `#panic("x") *b* _i_ $x$ <tag> @ref \\ // /* \`raw\` #sys.inputs ~ -- "q" 'q'`;
    const text = textOf(await renderer.render(about(cleanReport, name), { language: "es", number, now }));
    expect(text).toContain(name);
  });

  it("keeps check id and case numbers whole, to be searched and copied", async () => {
    const pdf = await renderer.render(cleanReport, { language: "es", number, now });
    const raw = execFileSync("pdftotext", ["-", "-"], { input: pdf, stdio: ["pipe", "pipe", "ignore"] });
    expect(raw.toString("utf8")).toContain(number);
  });

  it("says on every page, in the sandbox and only there, that the data is synthetic", async () => {
    for (const language of languages) {
      const band = stringsOf(language).words.sandboxBand;
      const pdf = await renderer.render(inSandbox(findingsReport), { language, number, now });
      for (let page = 1; page <= pagesOf(pdf); page++)
        expect(textOf(pdf, "-f", String(page), "-l", String(page))).toContain(band);
      expect(textOf(await renderer.render(findingsReport, { language, number, now }))).not.toContain(band);
    }
  });

  it("has check id, time and page of pages at the foot of every page", async () => {
    const pdf = await renderer.render(findingsReport, { language: "es", number, now });
    const pages = pagesOf(pdf);
    for (let page = 1; page <= pages; page++) {
      const text = textOf(pdf, "-f", String(page), "-l", String(page));
      expect(text).toContain(`Cotejo · Consulta ${number} · Generado 2026-11-22 10:05 UTC`);
      expect(text).toContain(`Página ${page} de ${pages}`);
    }
  });
});

describe("faults", () => {
  const workerUrl = new URL("./testing/faulty-worker.ts", import.meta.url);
  const faulty = async (options: { timeoutMs?: number }, use: (renderer: PdfRenderer) => Promise<void>) => {
    const fragile = createPdfRenderer({ ...options, workerUrl });
    await use(fragile);
    await fragile.close();
  };

  it("replaces a worker that crashed, and loses no other report", () =>
    faulty({}, async (fragile) => {
      const renders = ["a", "crash", "b"].map((number) =>
        fragile.render(cleanReport, { language: "es", number, now }),
      );
      const [a, crash, b] = await Promise.allSettled(renders);
      expect(a?.status).toBe("fulfilled");
      expect(crash).toMatchObject({ status: "rejected", reason: { reason: "worker-lost" } });
      expect(b?.status).toBe("fulfilled");
    }));

  it("gives up a report that takes too long, and goes on with the next", { timeout: 60_000 }, () =>
    faulty({ timeoutMs: 10_000 }, async (fragile) => {
      const hanging = faultOf(fragile.render(cleanReport, { language: "es", number: "hang", now }));
      const next = fragile.render(cleanReport, { language: "es", number: "next", now });
      expect(await hanging).toBe("timeout");
      expect(pagesOf(await next)).toBe(2);
    }),
  );

  it("rejects what cannot be laid out, naming the stage and nothing of the report", async () => {
    const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url));
    const ask = (message: unknown) =>
      new Promise<RenderDone>((resolve, reject) => {
        worker.once("message", resolve).once("error", reject);
        worker.postMessage(message);
      });
    const presentation = present(cleanReport, { language: "es", number, now });
    const broken = { ...presentation, subject: { heading: "Ana", pairs: "Ana" } };
    expect(await ask({ id: 1, presentation: broken, nowMs: 0 })).toEqual({ id: 1, fault: "layout" });
    expect(await ask({ id: 2, presentation, nowMs: 0 })).toHaveProperty("pdf");
    await worker.terminate();
  });

  it("rejects a report that cannot be presented", async () => {
    const check = { ...cleanReport.check, createdAt: "no time" };
    expect(
      await faultOf(renderer.render({ ...cleanReport, check }, { language: "es", number, now })),
    ).toContain("RangeError");
    expect(pagesOf(await renderer.render(cleanReport, { language: "es", number, now }))).toBe(2);
  });

  it("rejects what is waiting when it is closed, and everything afterwards", async () => {
    const closing = createPdfRenderer();
    const waiting = [1, 2].map(() => faultOf(closing.render(cleanReport, { language: "es", number, now })));
    await closing.close();
    expect(await Promise.all(waiting)).toEqual(["closed", "closed"]);
    expect(await faultOf(closing.render(cleanReport, { language: "es", number, now }))).toBe("closed");
  });
});
