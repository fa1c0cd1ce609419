import type { FastifyInstance } from "fastify";
import type { SandboxWorld } from "../../world.ts";

/** A row of a data set: columns of text, and addresses as objects. */
export type Row = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Rows of one data set, served as a Socrata portal does: the part of SODA 2.1 that lookups need. */
export interface SocrataShelf {
  readonly sourceId: string;
  readonly dataset: string;
  readonly rows: readonly Row[];
}

/**
 * `GET /resource/{dataset}.json` with `$where` (`=`, `in`, `like`, `starts_with`, `and`, `or`,
 * brackets), `$order` by one column, `$limit` and `$offset`. A query that does not parse is a 400, as
 * at the portal. Empty columns are left out of the answer. Faults go by the numbers in the query.
 */
export function serveSocrata(app: FastifyInstance, world: SandboxWorld, shelf: SocrataShelf): void {
  app.get(`/resource/${shelf.dataset}.json`, async (request, reply) => {
    const query = request.query as Record<string, string | undefined>;
    const where = query.$where ?? "";
    for (const number of new Set([...where.matchAll(/'((?:[^']|'')*)'/g)].map((match) => match[1] ?? ""))) {
      if (await world.actedOut(shelf.sourceId, number, reply)) return reply;
    }
    const wanted = where === "" ? () => true : parseWhere(where);
    if (wanted === null) {
      const message = "Query coordinator error: query.soql.malformed";
      return reply.code(400).send({ code: "query.soql.malformed", error: true, message });
    }
    const [column = "", direction = "ASC"] = (query.$order ?? ":id").split(/\s+/);
    const sign = direction.toUpperCase() === "DESC" ? -1 : 1;
    const offset = Number(query.$offset ?? 0);
    return shelf.rows
      .filter(wanted)
      .toSorted((a, b) => sign * textAt(a, column).localeCompare(textAt(b, column)))
      .slice(offset, offset + Number(query.$limit ?? 1_000))
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")));
  });
}

type Test = (row: Row) => boolean;

/** A recursive descent over the tokens: `or` of `and` of comparisons. Null when it does not parse. */
function parseWhere(where: string): Test | null {
  const tokens = where.match(/'(?:[^']|'')*'|\w+|[(),=]|\S/g) ?? [];
  let at = 0;
  const peek = () => tokens[at]?.toLowerCase();
  const next = (expected?: string) => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token.toLowerCase() !== expected))
      throw new SyntaxError();
    return token;
  };
  const literal = () => {
    const token = next();
    if (!/^'.*'$/s.test(token)) throw new SyntaxError();
    return token.slice(1, -1).replaceAll("''", "'");
  };
  const any = (): Test => {
    const tests = [all()];
    while (peek() === "or" && next()) tests.push(all());
    return (row) => tests.some((test) => test(row));
  };
  const all = (): Test => {
    const tests = [one()];
    while (peek() === "and" && next()) tests.push(one());
    return (row) => tests.every((test) => test(row));
  };
  const one = (): Test => {
    const token = next();
    if (token === "(") {
      const inner = any();
      next(")");
      return inner;
    }
    if (token.toLowerCase() === "starts_with") {
      next("(");
      const column = next();
      next(",");
      const prefix = literal();
      next(")");
      return (row) => textAt(row, column).startsWith(prefix);
    }
    const operator = next().toLowerCase();
    if (operator === "=") {
      const value = literal();
      return (row) => textAt(row, token) === value;
    }
    if (operator === "like") {
      const pattern = literal()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("%", ".*")
        .replaceAll("_", ".");
      return (row) => new RegExp(`^${pattern}$`, "s").test(textAt(row, token));
    }
    if (operator !== "in") throw new SyntaxError();
    next("(");
    const values = [literal()];
    while (peek() === "," && next()) values.push(literal());
    next(")");
    return (row) => values.includes(textAt(row, token));
  };
  try {
    const test = any();
    return at === tokens.length ? test : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textAt(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}
