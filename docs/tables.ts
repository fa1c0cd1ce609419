import { settingsTable } from "../src/config/settings-table.ts";
import { checkCountries } from "../src/model/country.ts";
import { buildPopulation } from "../src/sandbox/population.ts";
import { sandboxSubjects } from "../src/sandbox/subjects.ts";
import type { SandboxSubject } from "../src/sandbox/world.ts";
import { builtInPlans } from "../src/scoring/plans.ts";
import { sources } from "../src/sources/index.ts";
import type { ListSource, LookupSource, ProviderSource, Source, SourceFacts } from "../src/sources/source.ts";

type Row = readonly string[];

/** What pages hold between `<!-- generated:name -->` and `<!-- /generated -->`, by name. */
export const tables: Readonly<Record<string, () => string>> = {
  settings: () => settingsTable(),
  "source-settings": sourceSettings,
  sources: sourcesByReach,
  subjects: subjectsByCountry,
  plans: planWeights,
};

const generated = /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** The page with every generated part made anew. Throws on the name of a table that does not exist. */
export function withTables(page: string): string {
  return page.replace(generated, (_, opening: string, name: string, closing: string) => {
    const table = tables[name];
    if (!table) throw new RangeError(`there is no table ${name}`);
    return `${opening}\n${table().trimEnd()}\n\n${closing}`;
  });
}

function markdownTable(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [line(head), `|${"---|".repeat(head.length)}\n`, ...rows.map(line)].join("");
}

const code = (text: string) => `\`${text}\``;
const codes = (texts: readonly string[]) => texts.map(code).join(" ");

function isList(source: Source): source is ListSource {
  return source.kind === "list";
}

function isLookup(source: Source): source is LookupSource {
  return source.kind === "lookup";
}

function isProvider(source: Source): source is ProviderSource {
  return source.kind === "provider";
}

function sourceSettings(): string {
  const rows = sources.map((source) => [
    code(source.id),
    source.kind,
    isList(source)
      ? Object.entries(source.files)
          .map(([name, url]) => `${code(name)} ${code(url)}`)
          .join(" ")
      : code(source.baseUrl),
    isList(source) ? String(source.minimumRecords) : "",
    isList(source) ? "" : codes(source.credentials ?? []),
  ]);
  return markdownTable(["Source", "Kind", "Official address", "Minimum records", "Credentials"], rows);
}

function sourcesByReach(): string {
  const section = (title: string, table: string) => `### ${title}\n\n${table}`;
  return [
    section("Lists, downloaded and searched here", listTable(sources.filter(isList))),
    section("Lookups, asked about one subject", lookupTable(sources.filter(isLookup))),
    ...sources
      .filter(isProvider)
      .map((provider) => section(`Through ${provider.title}, with a contract`, registryTable(provider))),
  ].join("\n");
}

function listTable(lists: readonly ListSource[]): string {
  const rows = lists.map((list) => [
    ...commonCells(list, linked(list.id)),
    `${list.refreshEveryHours} h`,
    list.licence,
  ]);
  return markdownTable(["Source", "What", "Countries", "Subjects", "Data sets", "Refreshed", "Terms"], rows);
}

function lookupTable(lookups: readonly LookupSource[]): string {
  const rows = lookups.map((lookup) => [
    ...commonCells(lookup, linked(lookup.id)),
    needsOf(lookup),
    `${lookup.requestsPerMinute} a minute`,
    lookup.licence,
  ]);
  const head = ["Source", "What", "Countries", "Subjects", "Data sets", "Needs", "Pace", "Terms"];
  return markdownTable(head, rows);
}

function registryTable(provider: ProviderSource): string {
  const rows = provider.registries.map((registry) => [
    ...commonCells(registry, code(registry.id)),
    needsOf(registry),
  ]);
  const head = ["Source", "What", "Countries", "Subjects", "Data sets", "Needs"];
  return `Switched on together, by configuring ${linked(provider.id)}.\n\n${markdownTable(head, rows)}`;
}

function commonCells(facts: SourceFacts, id: string): Row {
  return [
    id,
    `${facts.title}. ${facts.owner}`,
    facts.countries === "ALL" ? "all" : facts.countries.join(" "),
    facts.kinds.join(", "),
    codes(facts.dataSets),
  ];
}

/** Alternatives, each complete in itself. */
function needsOf({ needs = [] }: SourceFacts): string {
  return needs.map((inputs) => inputs.map(code).join(" + ")).join(" or ");
}

/** The id of a source, and the way to its readme from this folder. */
function linked(sourceId: string): string {
  return `[${code(sourceId)}](../src/sources/${sourceId}/readme.md)`;
}

function subjectsByCountry(): string {
  const subjects = sandboxSubjects(buildPopulation());
  return [...checkCountries, "ALL"]
    .map((country) => {
      const rows = subjects.filter((subject) => subject.country === country).map(subjectRow);
      return `### ${country}\n\n${markdownTable(["Scenario", "Type", "Inputs", "What happens"], rows)}`;
    })
    .join("\n");
}

function subjectRow({ scenario, type, inputs, expect }: SandboxSubject): Row {
  const fields = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
  return [code(scenario), type, codes(fields), expect];
}

function planWeights(): string {
  const rows = builtInPlans().map(({ type, country, dataSets }) => {
    const weighed = dataSets.filter(({ weight }) => weight > 0);
    const searched = dataSets.filter(({ weight }) => weight === 0);
    return [
      type,
      country,
      weighed.map(({ dataSet, weight }) => `${code(dataSet)} ${weight}`).join(", "),
      codes(searched.map(({ dataSet }) => dataSet)),
    ];
  });
  return markdownTable(["Type", "Country", "Weights", "Searched, not scored"], rows);
}
