import Type, { type Static } from "typebox";
import { malformed, OptionalText, readFields, readRows, Text } from "../shared/co-fields.ts";

const Page = Type.Object({
  total: Type.Number(),
  _embedded: Type.Object({ notices: Type.Array(Type.Unknown()) }),
});

const fields = {
  entity_id: Text,
  forename: OptionalText,
  name: OptionalText,
  /** `1970/03/04`, or less of it. */
  date_of_birth: OptionalText,
  nationalities: Type.Optional(Type.Array(Type.String())),
};

const ListedNotice = Type.Object(fields);

const ArrestWarrant = Type.Object({
  issuing_country_id: OptionalText,
  charge: OptionalText,
  charge_translation: OptionalText,
});

const DetailedNotice = Type.Object({
  ...fields,
  country_of_birth_id: OptionalText,
  place_of_birth: OptionalText,
  sex_id: OptionalText,
  distinguishing_marks: OptionalText,
  arrest_warrants: Type.Optional(Type.Array(ArrestWarrant)),
});

export type ListedNotice = Static<typeof ListedNotice>;
export type DetailedNotice = Static<typeof DetailedNotice>;

/** A page of notices and how many notices the query has in all. */
export function readPage(body: unknown): { total: number; notices: readonly ListedNotice[] } {
  const page = readFields(Page, body);
  if (page === null) throw malformed("INTERPOL", "did not answer with a page of notices");
  return { total: page.total, notices: readRows(ListedNotice, page._embedded.notices, "INTERPOL") };
}

export function readNotice(body: unknown): DetailedNotice {
  const notice = readFields(DetailedNotice, body);
  if (notice === null) throw malformed("INTERPOL", "did not answer with a notice");
  return notice;
}
