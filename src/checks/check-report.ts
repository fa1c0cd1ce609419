import type { Answer, SourceId } from "../model/answer.ts";
import type { Report, SourceTitle } from "../model/check.ts";
import { score } from "../scoring/score.ts";
import { factsOf, type Source } from "../sources/source.ts";
import { sameAnswer, sourcesOf } from "./ask/asked-source.ts";
import type { StoredCheck } from "./check-store.ts";

/** The check with what is known of it now: stored answers, and `waiting` for every source asked and not heard. */
export function reportOf(
  stored: StoredCheck,
  answers: readonly Answer[],
  sources: readonly Source[],
): Report {
  const { check } = stored;
  const all = [...waiting(stored, answers, sources), ...answers];
  const order = orderOf(sources);
  const sorted = all.sort((a, b) => order(a) - order(b) || compareText(keyOf(a), keyOf(b)));
  return {
    check,
    answers: sorted,
    verdict: score(check.plan, check.status, sorted),
    sources: titlesOf(sorted, sources),
  };
}

function waiting(stored: StoredCheck, answers: readonly Answer[], sources: readonly Source[]): Answer[] {
  const { check, asked } = stored;
  if (!asked || check.finishedAt) return [];
  return sourcesOf(check.plan, sources)
    .filter((one) => asked.includes(one.facts.id))
    .flatMap((one) => one.expects)
    .filter((expected) => !answers.some((answer) => sameAnswer(answer, expected)))
    .map((expected) => ({ ...expected, attempts: 0, updatedAt: check.updatedAt, status: "waiting" }));
}

/** Sources in the order of the registry; one that has been removed since comes last. */
function orderOf(sources: readonly Source[]): (answer: Answer) => number {
  const ids = sources.flatMap(factsOf).map((facts) => facts.id);
  const places = new Map(ids.map((id, place) => [id, place]));
  return (answer) => places.get(answer.sourceId) ?? ids.length;
}

function keyOf(answer: Answer): string {
  return `${answer.sourceId}/${answer.dataSet}/${answer.route}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function titlesOf(
  answers: readonly Answer[],
  sources: readonly Source[],
): Readonly<Record<SourceId, SourceTitle>> {
  const facts = new Map(sources.flatMap(factsOf).map((one) => [one.id, one]));
  const title = (id: SourceId): SourceTitle => {
    const known = facts.get(id);
    return known
      ? { id, title: known.title, owner: known.owner, url: known.home }
      : { id, title: id, owner: "", url: "" };
  };
  return Object.fromEntries(answers.map((answer) => [answer.sourceId, title(answer.sourceId)]));
}
