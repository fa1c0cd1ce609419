import Type, { type Static, type TObject, type TSchema } from "typebox";
import { Value } from "typebox/value";
import { SourceFailure } from "../source.ts";

/** Text that some publishers send as a number. Socrata columns and provider reports do both. */
export const Text = Type.Union([Type.String(), Type.Number()]);

export const OptionalText = Type.Optional(Text);

/**
 * The fields of `schema` that `value` has in the right shape. An optional field of another shape,
 * null included, costs that field, at any depth; null when a required one is missing, or `value` is
 * no object at all.
 */
export function readFields<Schema extends TObject>(schema: Schema, value: unknown): Static<Schema> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = value as Record<string, unknown>;
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<TSchema>(schema.properties)) {
    const one = readField(field, given[key]);
    if (one !== undefined) read[key] = one;
    else if (schema.required?.includes(key)) return null;
  }
  return read as Static<Schema>;
}

function readField(field: TSchema, value: unknown): unknown {
  if (Type.IsObject(field)) return readFields(field, value) ?? undefined;
  if (Type.IsArray(field) && Array.isArray(value)) {
    return value.map((item) => readField(field.items, item)).filter((item) => item !== undefined);
  }
  return Value.Check(field, value) ? value : undefined;
}

/** Every row read; one that cannot be read makes the whole answer unusable, for it may be the one that counts. */
export function readRows<Schema extends TObject>(
  schema: Schema,
  value: unknown,
  owner: string,
): Static<Schema>[] {
  if (!Array.isArray(value)) throw malformed(owner, "did not answer with an array");
  return value.map((row, i) => {
    const read = readFields(schema, row);
    if (read === null)
      throw malformed(owner, `answered with an unreadable row (${i + 1} of ${value.length})`);
    return read;
  });
}

/** The answer of `owner` cannot be understood. `what` says how, without a word of the answer itself. */
export function malformed(owner: string, what: string): SourceFailure {
  return new SourceFailure("malformed", `${owner} ${what}`);
}
