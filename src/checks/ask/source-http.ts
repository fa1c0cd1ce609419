import {
  SourceFailure,
  type SourceHttp,
  type SourceRequest,
  type SourceResponse,
} from "../../sources/source.ts";

// The longest answer of a registry seen is a few hundred kilobytes; above this it is not an answer.
const maxResponseBytes = 16 * 1024 * 1024;

/**
 * HTTP for connectors. Faults come out as `SourceFailure` with a reason and without the address's
 * query, which can hold a person's data.
 */
export function createSourceHttp(options: { baseUrl: string; signal: AbortSignal }): SourceHttp {
  return { request: (request) => send(request, options.baseUrl, options.signal) };
}

async function send(request: SourceRequest, baseUrl: string, signal: AbortSignal): Promise<SourceResponse> {
  const url = new URL(/^https?:/.test(request.url) ? request.url : baseUrl + request.url);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  const init: RequestInit = { method: request.method ?? "GET", headers: headersOf(request), signal };
  if (request.json !== undefined) init.body = JSON.stringify(request.json);
  else if (request.form) init.body = new URLSearchParams(request.form).toString();
  try {
    const response = await fetch(url, init);
    const text = await readText(response);
    const accepted = response.ok || (request.accept ?? []).includes(response.status);
    if (!accepted) throw statusFailure(response.status);
    return { status: response.status, headers: response.headers, text, json: () => parseJson(text) };
  } catch (error) {
    throw failureOf(error, signal);
  }
}

function headersOf(request: SourceRequest): Record<string, string> {
  const type =
    request.json !== undefined
      ? { "content-type": "application/json" }
      : request.form
        ? { "content-type": "application/x-www-form-urlencoded" }
        : {};
  return { accept: "application/json", ...type, ...request.headers };
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxResponseBytes) throw new SourceFailure("malformed", "the answer is larger than 16 MiB");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFailure("malformed", "the answer is not JSON");
  }
}

function statusFailure(status: number): SourceFailure {
  if (status === 429) return new SourceFailure("rate-limited", "the source answered 429");
  if (status >= 500) return new SourceFailure("unreachable", `the source answered ${status}`);
  return new SourceFailure("refused", `the source answered ${status}`, { retryable: false });
}

function failureOf(error: unknown, signal: AbortSignal): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (signal.aborted) return new SourceFailure("timeout", "the source did not answer in time");
  if (error instanceof TypeError && error.message.includes("encoded data")) {
    return new SourceFailure("malformed", "the answer is not UTF-8", { cause: error });
  }
  return new SourceFailure("unreachable", "the source could not be reached", { cause: error });
}
