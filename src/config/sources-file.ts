import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Static, Type } from "typebox";
import { Errors } from "typebox/value";
import type { SourceId } from "../model/answer.ts";
import { jsonFault } from "./json-fault.ts";

const sourceConfig = Type.Object(
  {
    /** A list: URLs of its files by name, instead of the official ones. */
    files: Type.Optional(Type.Record(Type.String(), Type.String())),
    /** A list: accept fewer records than the source's own minimum. */
    minimumRecords: Type.Optional(Type.Integer({ minimum: 1 })),
    /** A lookup or provider: where it is served. */
    baseUrl: Type.Optional(Type.String()),
    /** A lookup or provider: its keys. `env:NAME` takes one from the environment. */
    credentials: Type.Optional(Type.Record(Type.String(), Type.String())),
  },
  { additionalProperties: false },
);

const fileSchema = Type.Object(
  { sources: Type.Record(Type.String(), sourceConfig) },
  { additionalProperties: false },
);

/** What the configuration says of one source; an empty object takes it as it officially is. */
export type SourceConfig = Readonly<Static<typeof sourceConfig>>;

interface FileContext {
  readonly file: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  fail(message: string): never;
}

/**
 * Reads the configuration file: `{"sources": {"us-ofac-sdn": {"files": {"main": "…"}}}}`. Paths are
 * relative to the file; values of the form `env:NAME` come from the environment.
 */
export function readSourcesFile(text: string, on: FileContext): Readonly<Record<SourceId, SourceConfig>> {
  const parsed = parse(text, on);
  const fault = faultIn(parsed);
  if (fault) on.fail(`${on.file}: ${fault}`);
  const { sources } = parsed as Static<typeof fileSchema>;
  return Object.fromEntries(Object.entries(sources).map(([id, one]) => [id, complete(id, one, on)]));
}

/** What is wrong with the file, in a line; null when nothing is. */
function faultIn(parsed: unknown): string | null {
  const errors = Errors(fileSchema, parsed);
  const unknown = errors.find((error) => error.keyword === "additionalProperties");
  const [error] = unknown ? [unknown] : errors;
  if (!error) return null;
  const place = error.instancePath.slice(1).replaceAll("/", ".") || "the file";
  const names = (error.params as { additionalProperties?: readonly string[] }).additionalProperties;
  return names ? `${place} has no setting ${names.join(", ")}` : `${place} ${error.message}`;
}

function parse(text: string, on: FileContext): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    const where = fault ? `: line ${fault.line}, column ${fault.column}: ${fault.what}` : "";
    return on.fail(`${on.file} is not JSON${where}`);
  }
}

function complete(id: SourceId, one: SourceConfig, on: FileContext): SourceConfig {
  return {
    ...one,
    ...(one.files
      ? { files: mapValues(one.files, (name, url) => fileUrl(`${id}.files.${name}`, url, on)) }
      : {}),
    ...(one.baseUrl ? { baseUrl: httpUrl(`${id}.baseUrl`, one.baseUrl, on) } : {}),
    ...(one.credentials
      ? {
          credentials: mapValues(one.credentials, (name, value) =>
            secret(`${id}.credentials.${name}`, value, on),
          ),
        }
      : {}),
  };
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (key: string, value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(key, value)]));
}

/** `https:`, `http:` or `file:`; anything else is a path. */
function fileUrl(name: string, text: string, on: FileContext): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return pathToFileURL(resolve(on.folder, text)).href;
  if (/^(https?|file):/i.test(text) && URL.canParse(text)) return text;
  return on.fail(`${on.file}: ${name} must be an https:, http: or file: URL, or a path`);
}

function httpUrl(name: string, text: string, on: FileContext): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  return on.fail(`${on.file}: ${name} must be an https: or http: URL`);
}

function secret(name: string, text: string, on: FileContext): string {
  const variable = /^env:(.+)$/.exec(text)?.[1];
  if (!variable) return text;
  return (
    on.env[variable] ??
    on.fail(`${on.file}: ${name} wants the environment variable ${variable}, which is not set`)
  );
}
