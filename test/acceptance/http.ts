import { type IncomingMessage, request } from "node:http";

/** An answer off the wire, read to its end. */
export interface HttpAnswer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: T;
}

export type RequestBody = NonNullable<RequestInit["body"]>;
export type RequestHeaders = NonNullable<RequestInit["headers"]>;

/** Sends one request. `T` is what the caller expects of the JSON and has to verify. */
export async function send<T = unknown>(url: string, init: RequestInit = {}): Promise<HttpAnswer<T>> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) as T };
}

/** A body that is `opening` and then a single letter until it has `sizeBytes`. */
export interface LargeUpload {
  readonly headers: Readonly<Record<string, string>>;
  readonly opening: Uint8Array;
  readonly sizeBytes: number;
  /** Whether the length is in the headers, or only the last chunk tells that it is the last. */
  readonly lengthIsTold: boolean;
}

/**
 * Posts a large body piece by piece and stops at the answer, as a server may refuse it halfway. Not
 * with `fetch`, which writes all at once: when the server hangs up it reports that (EPIPE, in 4 of 5
 * uploads of 10 MB) and not the answer that came before.
 */
export async function sendLarge(url: string, upload: LargeUpload): Promise<HttpAnswer> {
  const { opening, sizeBytes, lengthIsTold } = upload;
  const length = lengthIsTold ? { "content-length": String(sizeBytes) } : {};
  const asked = request(url, { method: "POST", headers: { ...upload.headers, ...length }, agent: false });
  const arrived = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once("response", resolve);
    asked.on("error", reject);
  });
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  const settled = arrived.then(over, over);
  const piece = Buffer.alloc(65_536, "a");
  for (let sent = 0; sent < sizeBytes && !isOver; ) {
    const next = sent === 0 ? opening : piece.subarray(0, sizeBytes - sent);
    sent += next.length;
    const written = new Promise<void>((done) => asked.write(next, () => setTimeout(done, 2)));
    await Promise.race([settled, written]);
  }
  if (!isOver) asked.end();
  const response = await arrived;
  const text = (await response.setEncoding("utf8").toArray()).join("");
  const headers = new Headers({ "content-type": response.headers["content-type"] ?? "" });
  asked.destroy();
  return { status: response.statusCode ?? 0, headers, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The type alone, without charset and the like. */
export function mediaType(answer: HttpAnswer): string {
  return (answer.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}

/** How long a check may take before the suite gives up on it. A bound on waiting, not a measurement. */
export const waitMs = 90_000;

/** Asks again and again until `isEnough`, and gives the last answer back. */
export async function until<T>(ask: () => Promise<T>, isEnough: (answer: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer)) return answer;
    if (Date.now() > giveUpAt) throw new Error(`nothing came of it in ${waitMs / 1000} s`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Runs `task` over `items`, at most `atOnce` at a time; results in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  task: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const left = [...items.entries()];
  const hand = async () => {
    for (let next = left.shift(); next; next = left.shift()) results.set(next[0], await task(next[1]));
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
