import type { ListedParty, SandboxRegistry } from "../world.ts";
import { ofacCountry, ofacDate, ofacLabel, publishedOn } from "./us-ofac-sdn.ts";

/**
 * The Treasury's other lists as the set of flat files, which say nothing of their date: as with the
 * real ones, only the HTTP header `Last-Modified` does.
 */
export const usOfacNonSdn: SandboxRegistry = {
  sourceId: "us-ofac-non-sdn",
  files: { main: "/CONS_PRIM.CSV", aliases: "/CONS_ALT.CSV", addresses: "/CONS_ADD.CSV" },
  routes(app, world) {
    const parties = world.listedOn("us-ofac-non-sdn");
    const lastModified = new Date(publishedOn(parties)).toUTCString();
    const files = {
      "/CONS_PRIM.CSV": csv(parties.map(primaryRow)),
      "/CONS_ALT.CSV": csv(parties.flatMap(aliasRows)),
      "/CONS_ADD.CSV": csv(parties.map(addressRow)),
    };
    for (const [path, body] of Object.entries(files))
      app.get(path, (_request, reply) =>
        reply.type("text/csv").header("last-modified", lastModified).send(body),
      );
  },
};

type Field = string | number | null;

const kinds = { person: "individual", company: null, vessel: "vessel" } as const;

function primaryRow(party: ListedParty): readonly Field[] {
  const flag = party.kind === "vessel" ? ofacCountry(party.nationality) : null;
  return [
    ...[Number(party.uid), nameField(party), kinds[party.kind], party.programs.join("] [")],
    ...[null, null, null, null, null, flag, null],
    remarks(party),
  ];
}

/** Weak names stand in the remarks, strong ones in the file of aliases. */
function aliasRows(party: ListedParty): readonly (readonly Field[])[] {
  return party.aliases
    .filter((alias) => !alias.weak)
    .map((alias, i) => [Number(party.uid), Number(party.uid) * 10 + i, "aka", nameField(alias), null]);
}

/** OFAC has a row for every entry, empty where no address is known. */
function addressRow(party: ListedParty): readonly Field[] {
  return [Number(party.uid), Number(party.uid) * 10, null, null, null, null];
}

function nameField({ given, family }: { readonly given: string | null; readonly family: string }): string {
  return given ? `${family}, ${given}` : family;
}

function remarks(party: ListedParty): string | null {
  const statements = [
    party.birthDate && `DOB ${ofacDate(party.birthDate)}`,
    party.birthPlace && `POB ${party.birthPlace}`,
    party.kind === "person" && party.nationality && `nationality ${ofacCountry(party.nationality)}`,
    party.gender && `Gender ${party.gender === "male" ? "Male" : "Female"}`,
    ...party.documents.map((document) => {
      const number = document.type === "imo-number" ? `IMO ${document.number}` : document.number;
      return `${ofacLabel(document)} ${number} (${ofacCountry(document.country)})`;
    }),
    ...party.aliases.filter((alias) => alias.weak).map((alias) => `a.k.a. '${nameField(alias)}'`),
    party.remarks,
  ].filter(Boolean);
  return statements.length > 0 ? `${statements.join("; ")}.` : null;
}

/** `-0- ` for nothing, CRLF, and the end mark 0x1A of older systems behind the last row. */
function csv(rows: readonly (readonly Field[])[]): string {
  return `${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}\x1a`;
}

function field(value: Field): string {
  if (value === null) return "-0- ";
  return typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
}
