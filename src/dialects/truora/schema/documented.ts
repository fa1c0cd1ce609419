import { failure } from "./responses.ts";

const anywhere = {
  400: failure("Invalid request"),
  401: failure("No key"),
  403: failure("Not a valid key, or one that may not do this"),
  413: failure("The body is too large"),
  415: failure("The body is neither a form nor JSON"),
  429: failure("Too many requests"),
  500: failure("Internal server error"),
};

const ofOneCheck = { 404: failure("No such check, or not there yet") };

interface Parts {
  readonly response: Readonly<Record<number, object>>;
  readonly body?: object;
  readonly params?: object;
}

/**
 * A route's schema with what every route has: tag, encodings, key and failures. Fastify validates
 * by it and the OpenAPI page is printed from it.
 */
export function documented<const P extends Parts>(summary: string, parts: P) {
  return {
    tags: ["Truora"],
    summary,
    security: [{ truora: [] }],
    ...(parts.body && { consumes: ["application/x-www-form-urlencoded", "application/json"] }),
    ...parts,
    response: { ...parts.response, ...anywhere, ...(parts.params && ofOneCheck) },
  };
}
