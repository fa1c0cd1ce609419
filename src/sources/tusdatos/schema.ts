import Type, { type Static, type TObject } from "typebox";
import { malformed, OptionalText, readFields, Text } from "../shared/co-fields.ts";

const Launched = Type.Object({
  jobid: OptionalText,
  /** Instead of a job: a report on the document that is still fresh. */
  id: OptionalText,
});

const Job = Type.Object({
  estado: Type.String(),
  id: OptionalText,
  errores: Type.Optional(Type.Array(Type.String())),
});

const Retried = Type.Object({ jobId: Text });

export type Job = Static<typeof Job>;

export const readLaunched = (body: unknown) => read(Launched, body, "launch");
export const readJob = (body: unknown) => read(Job, body, "job");
export const readRetried = (body: unknown) => read(Retried, body, "retry");

/** The report by section, each still to be read by its registry, and the sections that failed. */
export function readReport(body: unknown): { sections: Record<string, unknown>; failed: readonly string[] } {
  const { errores } = read(
    Type.Object({ errores: Type.Optional(Type.Array(Type.String())) }),
    body,
    "report",
  );
  return { sections: body as Record<string, unknown>, failed: errores ?? [] };
}

function read<Schema extends TObject>(schema: Schema, body: unknown, what: string): Static<Schema> {
  const fields = readFields(schema, body);
  if (fields === null) throw malformed("Tusdatos", `answered with an unreadable ${what}`);
  return fields;
}
