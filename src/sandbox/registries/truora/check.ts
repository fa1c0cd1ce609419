import type { CheckCountry } from "../../../model/country.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { SandboxWorld } from "../../world.ts";
import { type Database, databaseId, databases, type Shows } from "./databases.ts";
import { detailsOf, holders } from "./details.ts";
import { type Form, nameIn, numberOf } from "./form.ts";
import { hexId } from "./hex-id.ts";

// A check is never final at once, so that its asker has to poll.
const workMs = 200;

export interface Search {
  readonly database: Database;
  readonly dataSet: DataSet;
  readonly outcome: "completed" | "error" | "skipped";
  readonly readyAtMs: number;
  readonly invalidInputs: readonly string[];
  readonly details: readonly object[];
}

export interface SandboxCheck {
  readonly id: string;
  readonly form: Form;
  readonly createdAtMs: number;
  readonly searches: readonly Search[];
}

/** A check as every answer of the API wraps it. Only the inputs that were sent are echoed. */
export function envelope(check: SandboxCheck, fields: object) {
  const { user_authorized, force_creation, ...inputs } = check.form;
  return {
    check: {
      check_id: check.id,
      creation_date: new Date(check.createdAtMs).toISOString(),
      ...inputs,
      ...fields,
    },
    details: `/v1/checks/${check.id}/details`,
    self: `/v1/checks/${check.id}`,
  };
}

/** Whether the database has answered, well or ill. */
export function isReady(search: Search, nowMs: number): boolean {
  return nowMs >= search.readyAtMs;
}

/** Score, status and one row for each search, all as of one moment. */
export function progress(check: SandboxCheck, nowMs: number) {
  const statuses = check.searches.map((search) => {
    const row = {
      data_set: search.dataSet,
      database_id: databaseId(search.database),
      database_name: search.database.name,
    };
    if (!isReady(search, nowMs)) return { ...row, status: "delayed" };
    if (search.outcome !== "skipped") return { ...row, status: search.outcome };
    const { data_set: _, ...withoutDataSet } = row;
    return { ...withoutDataSet, status: "skipped", invalid_inputs: search.invalidInputs };
  });
  const failed = check.searches.filter((search) => search.outcome === "error").length;
  const waiting = check.searches.filter((search) => !isReady(search, nowMs)).length;
  const working = nowMs < check.createdAtMs + workMs;
  const ended = failed > check.searches.length * 0.3 ? "error" : "completed";
  return { score: 1, status: working ? "in_progress" : waiting > 0 ? "delayed" : ended, statuses };
}

/** Searches every database of the form's country and kind. Counts down faults that recover. */
export function newCheck(form: Form, world: SandboxWorld): SandboxCheck {
  const createdAtMs = Date.now();
  const searches = databases[form.country as CheckCountry]
    .filter((database) => database.types.some((type) => type === form.type))
    .flatMap((database) => searchesOf(database, form, world, createdAtMs + workMs));
  return { id: hexId("CHK"), form, createdAtMs, searches };
}

function searchesOf(
  database: Database,
  form: Form,
  world: SandboxWorld,
  soonestMs: number,
): readonly Search[] {
  const shown = Object.entries(database.shows) as [DataSet, Shows][];
  const invalidInputs = lacking(database, form, world);
  if (invalidInputs.length > 0)
    return shown.map(([dataSet]) => ({
      database,
      dataSet,
      outcome: "skipped",
      readyAtMs: soonestMs,
      invalidInputs,
      details: [],
    }));
  const { failed, delayMs } = world.faultOf(database.id, numberOf(form));
  return shown.map(([dataSet, shows]) => ({
    database,
    dataSet,
    outcome: failed ? "error" : "completed",
    readyAtMs: soonestMs + delayMs,
    invalidInputs,
    details: detailsOf(database, dataSet, shows, form, world, failed),
  }));
}

/** Inputs that the search is skipped for want of, by the names that skipped rows use. */
function lacking(database: Database, form: Form, world: SandboxWorld): readonly string[] {
  const lacks = (database.needs ?? []).filter((input) => input === "birthday" && !form.date_of_birth);
  if (database.byName && holders(database, form, world).length === 0 && !nameIn(form))
    return [...lacks, "first_name"];
  return lacks;
}
