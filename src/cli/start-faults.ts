import { isAbsolute, relative } from "node:path";
import { type Config, ConfigError } from "../config/config.ts";

type Fault = Error & {
  readonly code?: string;
  readonly syscall?: string;
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
  readonly errcode?: number;
};

/** Runs a start; what fails because of a wrong setting is thrown as a `ConfigError` that names it. */
export async function explained<T>(config: Config, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    const line = startFault(error, config);
    throw line === null ? error : new ConfigError(line);
  }
}

/** The setting behind a fault of the start, in a line without secrets; null when none is. */
export function startFault(error: unknown, config: Config): string | null {
  if (!(error instanceof Error)) return null;
  // `localhost` is several addresses: Node reports one fault for each.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const fault: Fault = first instanceof Error ? first : error;
  return listenFault(fault, config) ?? databaseFault(fault, config) ?? folderFault(fault, config);
}

const lookupFaults = ["ENOTFOUND", "EAI_AGAIN"];

function listenFault({ code = "", syscall, hostname, address, port }: Fault, config: Config): string | null {
  if (syscall === "listen") {
    const place = `${address ?? config.host}:${port ?? config.port}`;
    if (code === "EADDRINUSE") return `PORT: ${place} is in use by another program; choose another PORT`;
    if (code === "EACCES") return `PORT: this user may not listen on ${place}; choose a PORT above 1023`;
    return `HOST: ${JSON.stringify(config.host)} is not an address of this machine (${code})`;
  }
  const ours = hostname === config.host && hostname !== databaseHost(config);
  return ours && lookupFaults.includes(code)
    ? `HOST: ${JSON.stringify(config.host)} does not resolve (${code})`
    : null;
}

/** By SQLSTATE, or its class. The server's own words name the user. */
const refusals: Readonly<Record<string, string>> = {
  "28": "the server refuses this user or password",
  "3D": "the server has no such database",
  "53": "the server has no connection or memory to spare",
  "57": "the server is starting or stopping",
  "42501": "this user may not make tables there",
  "25006": "the server is read-only",
};

function databaseFault(fault: Fault, config: Config): string | null {
  if (!config.databaseUrl) return null;
  const { code = "", syscall = "", message } = fault;
  const place = `DATABASE_URL: ${databaseHost(config)}:${new URL(config.databaseUrl).port || "5432"}`;
  if (lookupFaults.includes(code)) return `${place} does not resolve (${code})`;
  if (["connect", "read", "write"].includes(syscall) && !fault.path?.startsWith(config.dataDir))
    return `${place} cannot be reached (${code})`;
  const refusal = refusals[code] ?? refusals[code.slice(0, 2)];
  if (/^[0-9A-Z]{5}$/.test(code) && refusal) return `${place}: ${refusal} (${code})`;
  if (/CERT|SELF_SIGNED|^ERR_(TLS|SSL)/.test(code))
    return `${place}: its certificate is not trusted (${code})`;
  // What the client itself says has no code.
  if (/^SASL|SSL|Connection terminated|timeout expired/.test(message))
    return `${place} does not take the connection: ${message}`;
  return null;
}

function databaseHost({ databaseUrl }: Config): string | null {
  if (!databaseUrl) return null;
  const url = new URL(databaseUrl);
  return url.searchParams.get("host") || url.hostname || "localhost";
}

// SQLite keeps the lock: read-only, input/output, full, cannot open, not a database.
const sqliteFolderFaults = [8, 10, 13, 14, 26];

function folderFault({ code = "", path, errcode, message }: Fault, { dataDir }: Config): string | null {
  const line = (why: string) => `COTEJO_DATA_DIR: ${dataDir} cannot be written (${why})`;
  if (errcode !== undefined && sqliteFolderFaults.includes(errcode)) return line(message);
  if (path !== undefined && (isWithin(dataDir, path) || isWithin(path, dataDir))) return line(code);
  return /^the embedded database does not open/.test(message) &&
    /EACCES|EROFS|denied|read-only/i.test(message)
    ? line("no permission for the embedded database")
    : null;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith("..") && !isAbsolute(way);
}
