import { join } from "node:path";
import { fullName, type MatchSubject, matchSubject } from "../../src/matching/subject.ts";
import { isIsoDate } from "../../src/model/dates.ts";
import { countryCode } from "../../src/sources/shared/country-names.ts";
import { evidenceLine } from "../report-misses.ts";
import { askAll } from "./ask-all.ts";
import { buildTimed, ofacFile, ofacList, unDir, unList } from "./lists.ts";
import { type Person, readPeople } from "./people.ts";
import type { ScreeningEval, ScreeningFigures } from "./screening-eval.ts";

const peopleFile = "bench/people-on-no-list.csv";

/** People who are on no list must find nobody: every query with a hit is a false alert. */
export const peopleOnNoList: ScreeningEval = {
  id: "people-on-no-list",
  title: "OFAC and UN together: people on no list",
  needs: [peopleFile, ofacFile, unDir],
  async run(on) {
    const people = await readPeople(join(on.sharedDir, peopleFile));
    const lists = [await ofacList(on.sharedDir), await unList(on.sharedDir)];
    const { corpus, buildSeconds } = buildTimed(on, lists);
    const evaluate = (
      id: string,
      title: string,
      notes: readonly string[],
      subjectOf: (person: Person) => MatchSubject,
    ): ScreeningFigures => {
      const { replies, seconds } = askAll(id, people, on, (person) =>
        corpus.screen(subjectOf(person), { threshold: on.threshold }),
      );
      const raised = replies.filter(({ reply }) => reply.length > 0);
      return {
        id,
        title,
        rows: [{ name: "false alerts", count: raised.length, of: replies.length }],
        notes,
        wrong: raised.map(({ query, reply }) => ({
          key: `row ${query.row}`,
          outcome: `raised ${reply.map(({ sourceId, record }) => `${sourceId} ${record.id}`).join(", ")}`,
          probability: reply[0]?.match.probability ?? null,
          about: `${query.name}  (${evidenceLine(reply[0]?.match.evidence ?? [])})`,
        })),
        queries: replies.length,
        seconds,
        buildSeconds,
      };
    };
    return [
      evaluate("no-list-names", "OFAC and UN: people on no list, names alone", [], nameAlone),
      evaluate(
        "no-list-facts",
        "OFAC and UN: people on no list, with birth date and nationality",
        unread(people),
        withFacts,
      ),
    ];
  },
};

function nameAlone({ name }: Person): MatchSubject {
  return matchSubject("person", { names: [fullName(name)] });
}

function withFacts(person: Person): MatchSubject {
  const { birthDate } = person;
  const country = countryCode(person.nationality);
  return {
    ...nameAlone(person),
    birth: isIsoDate(birthDate) ? { from: birthDate, to: birthDate, circa: false } : null,
    countries: country === null ? [] : [country],
  };
}

/** What of the facts could not be read, so that nobody takes names alone for more. */
function unread(people: readonly Person[]): readonly string[] {
  const births = people.filter(({ birthDate }) => !isIsoDate(birthDate)).length;
  const countries = people.filter(({ nationality }) => countryCode(nationality) === null).length;
  return [`${births} birth dates and ${countries} nationalities could not be read and were left out.`];
}
