import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export interface DownloadLimits {
  readonly maxBytes: number;
  /** For one file, from the request to its last byte. */
  readonly timeoutMs: number;
}

export interface Download {
  readonly bytes: Uint8Array;
  /** When the server says that the file last changed; null for local files. */
  readonly lastModified: Date | null;
}

/** Thrown when a file cannot be fetched whole. The message goes to the operator. */
export class DownloadFailed extends Error {
  override readonly name = "DownloadFailed";
}

/**
 * Fetches a file from an `https:`, `http:` or `file:` URL, redirects followed. The message of a
 * failure names the host and not the URL, which may carry a token.
 *
 * @throws DownloadFailed on any other scheme, an unreadable file, a status other than 2xx, a
 *   redirect from https to http, a broken transfer, and when a limit is exceeded.
 */
export async function download(url: string, limits: DownloadLimits): Promise<Download> {
  const parsed = URL.parse(url);
  switch (parsed?.protocol) {
    case "https:":
    case "http:":
      return fetchFile(parsed, limits);
    case "file:":
      return readLocalFile(parsed, limits);
    default:
      throw new DownloadFailed("the URL is not an https:, http: or file: URL");
  }
}

async function fetchFile(url: URL, limits: DownloadLimits): Promise<Download> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await fetch(url, { signal, headers: { "user-agent": "Cotejo", accept: "*/*" } });
    if (!response.ok) {
      await response.body?.cancel();
      throw new DownloadFailed(`${url.host} answered ${response.status}`);
    }
    if (url.protocol === "https:" && !response.url.startsWith("https:")) {
      await response.body?.cancel();
      throw new DownloadFailed(`${url.host} redirects from https to http`);
    }
    const bytes = await collect(response.body ?? [], limits.maxBytes);
    const changed = new Date(response.headers.get("last-modified") ?? "");
    return { bytes, lastModified: Number.isNaN(changed.getTime()) ? null : changed };
  } catch (error) {
    if (error instanceof DownloadFailed) throw error;
    if (signal.aborted)
      throw new DownloadFailed(`${url.host} did not deliver within ${limits.timeoutMs} ms`, { cause: error });
    throw new DownloadFailed(`${url.host} could not be reached, or broke off (${codeOf(error)})`, {
      cause: error,
    });
  }
}

async function readLocalFile(url: URL, limits: DownloadLimits): Promise<Download> {
  try {
    await using file = await open(fileURLToPath(url));
    const bytes = await collect(file.createReadStream({ autoClose: false }), limits.maxBytes);
    return { bytes, lastModified: null };
  } catch (error) {
    if (error instanceof DownloadFailed) throw error;
    throw new DownloadFailed(`the file cannot be read (${codeOf(error)})`, { cause: error });
  }
}

async function collect(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw new DownloadFailed(`the file is larger than ${maxBytes} bytes`);
    collected.push(chunk);
  }
  return Buffer.concat(collected);
}

/** `ECONNREFUSED`, `ENOENT`: of the error, or of what `fetch` says caused it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
