/** Somebody named in a process. */
export interface Party {
  /** `Demandante`, `Demandado`, `Procesado` …, as written. */
  readonly role: string;
  readonly name: string;
}

type Side = "plaintiff" | "defendant";

/** Parties of `Demandante: X | Demandado: Y`. A name without a role keeps an empty one. */
export function readParties(text: string): readonly Party[] {
  return text.split("|").flatMap((part) => {
    const colon = part.indexOf(":");
    const role = colon < 0 ? "" : part.slice(0, colon).trim();
    const name = part
      .slice(colon + 1)
      .replace(/\s+/g, " ")
      .trim();
    return name === "" ? [] : [{ role, name }];
  });
}

const plaintiffs =
  /demandante|accionante|denunciante|actor|ejecutante|querellante|solicitante|convocante|v[ií]ctima|ofendid/i;

/** They speak for a party or for the state; the process is not about them. */
const officials =
  /apoderad|defensor|ministerio p|procurador|fiscal[ií]a|juez|perit|secuestre|curador|agente oficioso/i;

/** The side a role is on; null for a role that is no party. Without a role, the side that weighs more. */
export function sideOf(role: string): Side | null {
  if (officials.test(role)) return null;
  return plaintiffs.test(role) ? "plaintiff" : "defendant";
}

/**
 * The party that could be the one searched for: the one that shares most words with the name, two at
 * least where the name has two; a defendant before a plaintiff. It is for the matcher to say whether
 * it is. Null when nobody could be.
 */
export function partyNamed(name: string, parties: readonly Party[]): Party | null {
  const wanted = words(name);
  const least = Math.min(2, wanted.size);
  const candidates = parties
    .map((party) => ({ party, side: sideOf(party.role), shared: shared(wanted, words(party.name)) }))
    .filter(({ side, shared }) => side !== null && shared >= least && shared > 0)
    .sort((a, b) => b.shared - a.shared || Number(a.side === "plaintiff") - Number(b.side === "plaintiff"));
  return candidates[0]?.party ?? null;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** Words without accents, of two letters and more, so that `DE` and `LA` count and initials do not. */
function words(name: string): ReadonlySet<string> {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1));
}
