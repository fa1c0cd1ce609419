import type { FastifySchemaCompiler } from "fastify";
import type { TObject } from "typebox";
import { Compile } from "typebox/compile";
import type { TLocalizedValidationError } from "typebox/error";
import { CotejoError } from "../../model/errors.ts";

/** Fastify's validator: a request that its schema refuses becomes the error of the core that fits. */
export const validateBySchema: FastifySchemaCompiler<TObject> = ({ schema }) => {
  const compiled = Compile(schema);
  const names = Object.keys(schema.properties);
  return (data: unknown) => {
    // A request without a body has `null` here.
    const value = data ?? {};
    const fault = compiled.Check(value) ? unreadable(names, value) : faultOf(compiled.Errors(value)[0]);
    return fault ? { error: fault } : { value };
  };
};

function faultOf(error: TLocalizedValidationError | undefined): CotejoError {
  if (error?.keyword === "required") {
    const [missing = "input"] = error.params.requiredProperties;
    return missing === "user_authorized"
      ? new CotejoError("consent-missing")
      : new CotejoError("input-missing", { field: missing });
  }
  const field = error?.instancePath.split("/")[1] ?? "input";
  if (field === "user_authorized") return new CotejoError("consent-missing");
  if (field === "country") return new CotejoError("country-unknown");
  if (field.startsWith("dataset_")) return new CotejoError("weights-invalid");
  return new CotejoError("input-invalid", { field, ...problemOf(error) });
}

function problemOf(error: TLocalizedValidationError | undefined): { problem?: string } {
  switch (error?.keyword) {
    case "maxLength":
      return { problem: `must have at most ${error.params.limit} characters` };
    case "format":
      return { problem: "must be a date as YYYY-MM-DD" };
    case "enum":
      return { problem: `must be one of ${error.params.allowedValues.join(", ")}` };
    case "type":
      return { problem: "must be text" };
    default:
      return {};
  }
}

/**
 * PostgreSQL stores neither U+0000 nor half of a surrogate pair; JSON can carry both and a form the
 * first. Only known fields are looked at: the rest is ignored anyway.
 */
function unreadable(names: readonly string[], data: object): CotejoError | null {
  const values = new Map<string, unknown>(Object.entries(data));
  const field = names.find((name) => {
    const value = values.get(name);
    return typeof value === "string" && (value.includes("\0") || !value.isWellFormed());
  });
  return field
    ? new CotejoError("input-invalid", { field, problem: "has characters that are not text" })
    : null;
}
