import type { Answer, SourceVersion } from "../model/answer.ts";
import { type Desk, shortDigest, titleAndOwner } from "./desk.ts";
import { nothing } from "./format.ts";
import { limits } from "./limits.ts";
import type { Grid } from "./presentation.ts";

/** Everything that was asked and has not answered, with why; null when everything did. */
export function presentSilent(desk: Desk): Grid | null {
  const { words, sentences } = desk.strings;
  return grid(
    desk,
    {
      heading: words.silent,
      intro: sentences.silentIntro,
      header: [words.source, words.dataSet, words.reason, words.attempts],
    },
    grouped(
      desk.report.answers.flatMap((answer) => {
        const reason = whySilent(desk, answer);
        return reason === null
          ? []
          : [{ answer, columns: [reason, answer.attempts === 0 ? nothing : String(answer.attempts)] }];
      }),
      desk,
    ),
  );
}

/** Everything that was not asked for lack of inputs, with what was missing; null when there is none. */
export function presentNotAsked(desk: Desk): Grid | null {
  const { words, sentences, inputs } = desk.strings;
  return grid(
    desk,
    {
      heading: words.notAsked,
      intro: sentences.notAskedIntro,
      header: [words.source, words.dataSet, words.missing],
    },
    grouped(
      desk.report.answers.flatMap((answer) =>
        answer.status === "skipped"
          ? [{ answer, columns: [answer.missing.map((input) => inputs[input]).join(", ") || nothing] }]
          : [],
      ),
      desk,
    ),
  );
}

/** Every source that was asked: what it gave, from which version, read when. */
export function presentConsulted(desk: Desk): Grid {
  const { words, dataSets, routes } = desk.strings;
  const header = {
    heading: words.sourcesConsulted,
    intro: null,
    header: [words.source, words.dataSet, words.result, words.version, words.readAt],
  };
  const rows = desk.report.answers
    .filter((answer) => answer.status !== "skipped")
    .map((answer) => [
      titleAndOwner(desk, answer.sourceId),
      `${dataSets[answer.dataSet]}, ${routes[answer.route]}`,
      outcomeOf(desk, answer),
      answer.status === "answered" ? versionOf(answer.version) : nothing,
      answer.status === "answered" ? desk.format.time(answer.version.readAt) : nothing,
    ]);
  return grid(desk, header, rows) ?? { ...header, cells: [], more: null };
}

function versionOf({ publishedOn, digest }: SourceVersion): string {
  const parts = [publishedOn, digest && shortDigest(digest)].filter((part) => part !== null);
  return parts.join(" · ") || nothing;
}

function outcomeOf(desk: Desk, answer: Answer): string {
  const { outcomes, answerStatuses, sentences } = desk.strings;
  if (answer.status !== "answered") return answerStatuses[answer.status];
  return answer.findings.length > 0 ? sentences.foundCount(answer.findings.length) : outcomes.not_found;
}

function whySilent({ strings, format }: Desk, answer: Answer): string | null {
  const { answerStatuses, failureReasons, sentences } = strings;
  switch (answer.status) {
    case "answered":
    case "skipped":
      return null;
    case "waiting":
    case "expired":
      return answerStatuses[answer.status];
    case "failed":
      return failureReasons[answer.reason];
    case "delayed": {
      const reason = `${answerStatuses.delayed}: ${failureReasons[answer.reason]}`;
      return answer.retryAt === null
        ? reason
        : `${reason}; ${sentences.retryAt(format.time(answer.retryAt))}`;
    }
    default:
      return answer satisfies never;
  }
}

/** One row for each source and content; the data sets and routes it concerns are gathered in the second column. */
function grouped(
  rows: readonly { readonly answer: Answer; readonly columns: readonly string[] }[],
  desk: Desk,
): readonly (readonly string[])[] {
  const { dataSets, routes } = desk.strings;
  const groups = Map.groupBy(rows, ({ answer, columns }) => JSON.stringify([answer.sourceId, ...columns]));
  return [...groups.values()].map((group) => {
    const byDataSet = Map.groupBy(group, ({ answer }) => answer.dataSet);
    const asked = [...byDataSet].map(
      ([dataSet, same]) =>
        `${dataSets[dataSet]}, ${[...new Set(same.map(({ answer }) => routes[answer.route]))].join(", ")}`,
    );
    const [first] = group;
    return first ? [titleAndOwner(desk, first.answer.sourceId), asked.join("; "), ...first.columns] : [];
  });
}

function grid(
  { strings }: Desk,
  head: Pick<Grid, "heading" | "intro" | "header">,
  rows: readonly (readonly string[])[],
): Grid | null {
  if (rows.length === 0) return null;
  const left = rows.length - limits.rows;
  return {
    ...head,
    cells: rows.slice(0, limits.rows),
    more: left > 0 ? strings.sentences.moreRows(left) : null,
  };
}
