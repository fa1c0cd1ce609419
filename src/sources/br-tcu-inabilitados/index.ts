import { documentOf, type IdentityDocument } from "../../model/subject.ts";
import { type LookupContext, type LookupSource, SourceFailure } from "../source.ts";
import { debarmentOf, type Entry, isAbout, type Register, readPage } from "./schema.ts";

// The register of bidders had 91 entries in September 2026 and the one of people a few hundred: ten
// times that is not the register any more.
const pageSize = 500;
const maximumPages = 40;

/** People and companies that the Brazilian federal audit court has barred. */
export const brTcuInabilitados: LookupSource = {
  kind: "lookup",
  id: "br-tcu-inabilitados",
  title: "Inabilitados e licitantes inidôneos",
  owner: "Tribunal de Contas da União",
  home: "https://certidoes.apps.tcu.gov.br/lista-inabilitados",
  countries: ["BR"],
  dataSets: ["legal_background"],
  kinds: ["person", "company"],
  routes: ["id"],
  needs: [["national-id"], ["tax-id"]],
  licence: "Open data of the TCU",
  baseUrl: "https://contas.tcu.gov.br",
  timeoutMs: 30_000,
  requestsPerMinute: 60,
  async ask(subject, on) {
    const asked = documentOf(subject, subject.kind === "company" ? "tax-id" : "national-id");
    if (asked === null) throw new SourceFailure("refused", "no CPF or CNPJ to ask for", { retryable: false });
    const registers: readonly Register[] =
      subject.kind === "company" ? ["inidoneos"] : ["inabilitados", "inidoneos"];
    const found = await Promise.all(
      registers.map(async (register) => {
        const entries = await entriesAbout(asked, register, on);
        return entries.map((entry) => debarmentOf(entry, register, subject.kind, asked));
      }),
    );
    return { records: found.flat() };
  },
};

/**
 * The entries about the document. People are asked for by CPF in the path. The register of bidders
 * is read whole: its `q` filter compares strings as written, so that a number formatted otherwise
 * gives an empty page that looks like a clean one.
 */
async function entriesAbout(
  asked: IdentityDocument,
  register: Register,
  on: LookupContext,
): Promise<readonly Entry[]> {
  const list = `${on.baseUrl}/ords/condenacao/consulta/${register}`;
  const url = register === "inabilitados" ? `${list}/${asked.number.replace(/\D/g, "")}` : list;
  const found: Entry[] = [];
  let offset = 0;
  for (let pages = 0; pages < maximumPages; pages++) {
    const response = await on.http.request({ url, query: { offset, limit: pageSize } });
    const page = readPage(response.json(), offset);
    found.push(...page.entries.filter((entry) => isAbout(entry, asked)));
    if (page.nextOffset === null) return found;
    offset = page.nextOffset;
  }
  throw new SourceFailure("malformed", `the TCU's register did not end within ${maximumPages} pages`);
}
