import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { DurableFileSystem } from "./durable-file-system.ts";
import type { EmbeddedFault, EmbeddedReply, EmbeddedRequest, EmbeddedWorkerData } from "./protocol.ts";

// PGlite runs PostgreSQL as WebAssembly on the thread that calls it. Here it has a thread to
// itself, so that a query never holds up the event loop that serves HTTP.

const port = parentPort;
if (!port) throw new Error("embedded-worker.ts is a worker thread");
const { dataDir } = workerData as EmbeddedWorkerData;
const int8 = 20;
const bytea = 17;

function reply(message: EmbeddedReply): void {
  port?.postMessage(message);
}

async function open(): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFileSystem(dataDir),
    // PGlite's own defaults less "-F", which turns fsync off.
    startParams: (PGlite.defaultStartParams ?? [])
      .filter((parameter) => parameter !== "-F")
      .concat(["-c", "wal_sync_method=fsync"]),
    // Read as node-postgres reads them, so that both databases give the same values.
    parsers: {
      [int8]: (text: string) => text,
      // PGlite reads `\\x…` digit by digit: 400 µs for 2 kB, against 7 µs this way. The copy is there
      // because a small Buffer is a view of a shared 8 kB pool, which would cross the threads whole.
      [bytea]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), "hex")),
    },
  });
}

async function run(db: PGlite, text: string, values: readonly unknown[]) {
  if (values.length > 0) {
    const result = await db.query(text, [...values]);
    return { rows: result.rows, rowCount: result.affectedRows || result.rows.length };
  }
  // Without values this may be several statements, as node-postgres allows too.
  const results = await db.exec(text);
  return {
    rows: results.flatMap((result) => result.rows),
    rowCount: results.reduce((sum, result) => sum + (result.affectedRows || result.rows.length), 0),
  };
}

function faultOf(error: unknown): EmbeddedFault {
  const { message, code, constraint, detail } = error as Partial<EmbeddedFault>;
  return { message: message ?? String(error), code, constraint, detail };
}

async function serve(db: PGlite): Promise<void> {
  port?.on("message", async (request: EmbeddedRequest) => {
    const { id } = request;
    try {
      if (request.kind === "close") {
        await db.close();
        reply({ kind: "result", id, rows: [], rowCount: 0 });
        port?.close();
        return;
      }
      reply({ kind: "result", id, ...(await run(db, request.text, request.values)) });
    } catch (error) {
      reply({ kind: "fault", id, fault: faultOf(error) });
    }
  });
  reply({ kind: "ready" });
}

open().then(serve, (error: unknown) => reply({ kind: "broken", message: faultOf(error).message }));
