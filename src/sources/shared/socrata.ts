import type { LookupContext } from "../source.ts";
import { malformed } from "./co-fields.ts";

/** One column compared; every value reaches the query through `literal`. */
export type SocrataTest = { readonly column: string } & (
  | { readonly isOneOf: readonly string[] }
  | { readonly startsWith: string }
);

interface SocrataQuery {
  /** The data set's id: `iaeu-rcn6`. */
  readonly dataset: string;
  /** A row is wanted when it passes any of these. */
  readonly where: readonly SocrataTest[];
  readonly order: string;
  /** Rows that are read at most. */
  readonly limit: number;
}

/** A larger answer than this is asked for in pages. Socrata's own default page is 1,000 rows. */
const pageRows = 1_000;

/**
 * Rows of a Socrata data set (SODA 2.1), in order, each still to be read by its schema. A token in
 * the credential `appToken` goes along; without one, Socrata shares its throttle among all callers.
 */
export async function socrataRows(query: SocrataQuery, on: LookupContext): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const token = on.credentials.appToken;
  while (rows.length < query.limit) {
    const wanted = Math.min(pageRows, query.limit - rows.length);
    const response = await on.http.request({
      url: `${on.baseUrl}/resource/${query.dataset}.json`,
      query: {
        $where: query.where.map(soql).join(" OR "),
        $order: query.order,
        $limit: wanted,
        $offset: rows.length,
      },
      ...(token ? { headers: { "x-app-token": token } } : {}),
    });
    const page = response.json();
    if (!Array.isArray(page)) throw malformed("datos.gov.co", "did not answer with an array");
    rows.push(...page);
    if (page.length < wanted) break;
  }
  return rows;
}

function soql(test: SocrataTest): string {
  if ("startsWith" in test) return `starts_with(${test.column}, ${literal(test.startsWith)})`;
  return `${test.column} in (${test.isOneOf.map(literal).join(", ")})`;
}

/** A SoQL text literal. The quote is the only character with a meaning inside it. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
