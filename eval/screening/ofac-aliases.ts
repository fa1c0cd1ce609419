import type { Corpus } from "../../src/matching/matching.ts";
import { fullName, type MatchKind, type MatchSubject, matchSubject } from "../../src/matching/subject.ts";
import type { NameStrength, SourceRecord } from "../../src/model/record.ts";
import { askAll, nearMiss } from "./ask-all.ts";
import { buildTimed, ofacFile, ofacList } from "./lists.ts";
import type { ScreeningEval, ScreeningRow, ScreeningRun, WrongQuery } from "./screening-eval.ts";

interface Query {
  readonly record: SourceRecord;
  readonly kind: MatchKind;
  readonly strength: NameStrength;
  readonly full: string;
  /** Number of the name within its entry; 0 the primary one. */
  readonly at: number;
}

type Outcome = "found" | "missed" | "not comparable";

const kinds = ["person", "company", "vessel"] as const;
const strengths: readonly NameStrength[] = ["primary", "alias", "weak-alias"];

/** Every name of every entry, as a query in one piece, must find that entry. */
export const ofacAliases: ScreeningEval = {
  id: "ofac-aliases",
  title: "OFAC 2026-08: every name finds its own entry",
  needs: [ofacFile],
  async run(on) {
    const list = await ofacList(on.sharedDir);
    const { corpus, buildSeconds } = buildTimed(on, [list]);
    const asked = askAll(ofacAliases.id, queriesOf(list.records), on, (query) => ask(query, corpus, on));
    const rows = (name: string, wanted: (query: Query) => boolean): readonly ScreeningRow[] => {
      const some = asked.replies.filter(({ query }) => wanted(query));
      if (some.length === 0) return [];
      return [{ name, count: some.filter(({ reply }) => reply === "found").length, of: some.length }];
    };
    const incomparable = asked.replies.filter(({ reply }) => reply === "not comparable").length;
    return [
      {
        id: ofacAliases.id,
        title: ofacAliases.title,
        rows: [
          ...rows("names", () => true),
          ...rows("aliases", ({ strength }) => strength !== "primary"),
          ...kinds.flatMap((kind) => [
            ...rows(`${kind}: all names`, (query) => query.kind === kind),
            ...strengths.flatMap((strength) =>
              rows(`${kind}: ${strength}`, (query) => query.kind === kind && query.strength === strength),
            ),
          ]),
        ],
        notes: [
          `${incomparable} names cannot be compared at all, not even with themselves; they count as missed.`,
        ],
        wrong: asked.replies
          .filter(({ reply }) => reply !== "found")
          .map(({ query, reply }) => wrongQuery(query, reply, corpus)),
        queries: asked.replies.length,
        seconds: asked.seconds,
        buildSeconds,
      },
    ];
  },
};

function queriesOf(records: readonly SourceRecord[]): readonly Query[] {
  return records.flatMap((record) => {
    const kind = kinds.find((one) => one === record.kind);
    if (!kind) return [];
    return record.names.map(({ full, given, family, strength }, at) => ({
      record,
      kind,
      strength,
      // Of a person as OFAC writes it, family name first.
      full: given !== null && family !== null ? `${family}, ${given}` : full,
      at,
    }));
  });
}

function subjectOf({ kind, full }: Query): MatchSubject {
  return matchSubject(kind, { names: [fullName(full)] });
}

function ask(query: Query, corpus: Corpus, { engine, threshold }: ScreeningRun): Outcome {
  const hits = corpus.screen(subjectOf(query), { threshold });
  if (hits.some(({ record }) => record.id === query.record.id)) return "found";
  const { evidence } = engine.compare(subjectOf(query), query.record);
  return evidence.some(({ kind }) => kind === "name") ? "missed" : "not comparable";
}

function wrongQuery(query: Query, outcome: Outcome, corpus: Corpus): WrongQuery {
  return {
    key: `${query.record.id}/${query.at}`,
    outcome,
    probability: nearMiss(corpus, subjectOf(query), new Set([query.record.id])),
    about: `${query.kind} ${query.strength}: ${query.full}`,
  };
}
