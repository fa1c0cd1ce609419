import type { FastifyInstance, FastifyRequest } from "fastify";
import { CotejoError } from "../../model/errors.ts";

/** How many objects and arrays may stand inside each other. */
const maximumDepth = 20;

/**
 * Types that a JSON body may come under. Besides JSON's own: none at all, and the one that curl adds
 * by itself to `-d`, because the vendor's curl samples name no content type.
 */
const jsonTypes =
  /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:json|plain)|application\/x-www-form-urlencoded)?$/;

/** Makes `app` read every body as JSON in UTF-8, whatever content type it comes under, if any. */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) => {
    const [type = ""] = (request.headers["content-type"] ?? "").split(";");
    if (!jsonTypes.test(type.trim().toLowerCase())) throw new CotejoError("media-type-unsupported");
    return parseJsonObject(body);
  });
}

/**
 * A JSON object in UTF-8. Its own texts come trimmed, and those of them that are null or blank not at
 * all: clients post their forms as they are, with fields that were left empty.
 *
 * @throws CotejoError `body-not-utf8`, or `body-malformed` for what is no JSON object of sensible depth.
 */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> {
  const value = parse(decode(bytes));
  if (typeof value !== "object" || value === null || Array.isArray(value) || !isShallow(value)) {
    throw new CotejoError("body-malformed");
  }
  const members = Object.entries(value).map(([key, member]) => [key, trimmed(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== null && member !== ""));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CotejoError("body-not-utf8", {}, { cause });
  }
}

// The parser's own error quotes the body, which may hold personal data: it is not kept as a cause.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CotejoError("body-malformed");
  }
}

/** Walks level by level: recursion would overflow the stack on the very bodies it is to refuse. */
function isShallow(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumDepth) return false;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return true;
}

function trimmed(member: unknown): unknown {
  return typeof member === "string" ? member.trim() : member;
}
