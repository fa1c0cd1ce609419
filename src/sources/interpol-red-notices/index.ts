import { type DateRange, dateRange, daysInMonth } from "../../model/dates.ts";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord } from "../../model/record.ts";
import type { Gender, Subject } from "../../model/subject.ts";
import { table, tables } from "../shared/co-facts.ts";
import { type LookupContext, type LookupReply, type LookupSource, SourceFailure } from "../source.ts";
import { type NameQuery, nameQueries } from "./name-queries.ts";
import { type DetailedNotice, type ListedNotice, readNotice, readPage } from "./schema.ts";

/** More than this INTERPOL does not give for one search, on however many pages. */
const mostResults = 160;

const headers = {
  origin: "https://www.interpol.int",
  referer: "https://www.interpol.int/",
  accept: "application/json",
};

/** People wanted by a member country, as far as the notice is public. Searched by name alone. */
export const interpolRedNotices: LookupSource = {
  kind: "lookup",
  id: "interpol-red-notices",
  title: "INTERPOL Red Notices",
  owner: "International Criminal Police Organization (INTERPOL)",
  home: "https://www.interpol.int/How-we-work/Notices/Red-Notices/View-Red-Notices",
  countries: "ALL",
  dataSets: ["international_background"],
  kinds: ["person"],
  routes: ["name"],
  needs: [["name"]],
  licence: "Public notices; terms of use of interpol.int",
  baseUrl: "https://ws-public.interpol.int",
  timeoutMs: 30_000,
  requestsPerMinute: 60,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  if (subject.name === null) {
    throw new SourceFailure("name-unresolved", "INTERPOL is searched by name", { retryable: false });
  }
  const listed = new Map<string, ListedNotice>();
  for (const query of nameQueries(subject.name)) {
    for (const notice of await search(query, on)) listed.set(String(notice.entity_id), notice);
  }
  const records: SourceRecord[] = [];
  for (const notice of listed.values()) records.push(recordOf(await detailOf(notice, on)));
  return { records };
}

async function search(query: NameQuery, on: LookupContext): Promise<readonly ListedNotice[]> {
  const response = await on.http.request({
    url: `${on.baseUrl}/notices/v1/red`,
    query: { ...query, resultPerPage: mostResults, page: 1 },
    headers,
  });
  const { total, notices } = readPage(response.json());
  // What is left out might be the one that counts, and there is no asking for it.
  if (total > notices.length) {
    const why = `INTERPOL has ${total} notices for the name and gave ${notices.length}`;
    throw new SourceFailure("refused", why, { retryable: false });
  }
  return notices;
}

/** The whole notice, or what the list said of it when the notice was withdrawn meanwhile. */
async function detailOf(notice: ListedNotice, on: LookupContext): Promise<DetailedNotice> {
  const id = encodeURIComponent(String(notice.entity_id).replaceAll("/", "-"));
  const url = `${on.baseUrl}/notices/v1/red/${id}`;
  const response = await on.http.request({ url, headers, accept: [404] });
  return response.status === 404 ? notice : readNotice(response.json());
}

function recordOf(notice: DetailedNotice): SourceRecord {
  const id = String(notice.entity_id);
  const name = nameOf({ given: text(notice.forename), family: text(notice.name) });
  const warrants = notice.arrest_warrants ?? [];
  const birthPlace = text(notice.place_of_birth);
  return {
    ...emptyRecord(id, "person", "international_background", "wanted"),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    births: birthOf(text(notice.date_of_birth)),
    gender: genderOf(text(notice.sex_id)),
    countries: [...(notice.nationalities ?? [])],
    places: birthPlace === null ? [] : [birthPlace],
    programs: warrants.flatMap((warrant) => text(warrant.charge_translation ?? warrant.charge) ?? []),
    url: `${interpolRedNotices.home}#${id.replaceAll("/", "-")}`,
    tables: tables(
      table("Red Notice", {
        "Notice number": id,
        "Family name": notice.name,
        Forename: notice.forename,
        "Date of birth": notice.date_of_birth,
        "Place of birth": notice.place_of_birth,
        "Country of birth": notice.country_of_birth_id,
        Sex: notice.sex_id,
        Nationality: notice.nationalities?.join(", "),
        "Distinguishing marks": notice.distinguishing_marks,
      }),
      table(
        "Arrest warrants",
        ...warrants.map((warrant) => ({
          "Issuing country": warrant.issuing_country_id,
          Charge: warrant.charge,
          "Charge in translation": warrant.charge_translation,
        })),
      ),
    ),
  };
}

/** `1970/03/04`, `1970/03` or `1970`; anything else says nothing. */
function birthOf(written: string | null): readonly DateRange[] {
  const parts = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?$/.exec(written ?? "");
  if (!parts) return [];
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return [];
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return [];
  return [dateRange(year, month, day)];
}

function genderOf(sex: string | null): Gender | null {
  return sex === "F" ? "female" : sex === "M" ? "male" : null;
}

function text(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value).trim() || null;
}
