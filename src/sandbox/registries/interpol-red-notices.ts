import type { FastifyReply } from "fastify";
import { nameWords } from "../full-name.ts";
import type { ListedParty, SandboxRegistry, SandboxWorld } from "../world.ts";

const sourceId = "interpol-red-notices";

/** The public search of red notices: lists by name, and each notice in full. */
export const interpolRedNotices: SandboxRegistry = {
  sourceId,
  routes(app, world) {
    app.get("/notices/v1/red", async (request, reply) => {
      const query = request.query as Record<string, string | undefined>;
      const name = query.name ?? "";
      const forename = query.forename ?? "";
      if (await actedOutFor(name, forename, world, reply)) return reply;
      const found = world
        .listedOn(sourceId)
        .filter((party) => hasWords(party.family, name) && hasWords(party.given ?? "", forename));
      const pageRows = Math.min(Number(query.resultPerPage ?? 20), 160);
      const page = Number(query.page ?? 1);
      const notices = found.slice((page - 1) * pageRows, page * pageRows).map(summary);
      return {
        total: found.length,
        query: { page, resultPerPage: pageRows, name, forename },
        _embedded: { notices },
        _links: { self: { href: `/notices/v1/red?page=${page}&resultPerPage=${pageRows}` } },
      };
    });

    app.get<{ Params: { id: string } }>("/notices/v1/red/:id", async (request, reply) => {
      const party = world.listedOn(sourceId).find((one) => addressOf(one) === request.params.id);
      return party ? notice(party) : reply.code(404).send({ message: "Notice not found" });
    });
  },
};

/** No document is sent, so a fault is acted out for whoever it is set for and the search could mean. */
async function actedOutFor(name: string, forename: string, world: SandboxWorld, reply: FastifyReply) {
  for (const fault of world.population.faults) {
    if (fault.sourceId !== sourceId) continue;
    const about = world.population.residents.find(
      (one) => one.nationalId.replace(/\W/g, "") === fault.number,
    );
    if (!about || !hasWords(`${about.paternal} ${about.maternal}`, name) || !hasWords(about.given, forename))
      continue;
    if (await world.actedOut(sourceId, fault.number, reply)) return true;
  }
  return false;
}

function summary(party: ListedParty) {
  return {
    entity_id: party.uid,
    forename: party.given?.toUpperCase() ?? null,
    name: party.family.toUpperCase(),
    date_of_birth: party.birthDate?.replaceAll("-", "/") ?? null,
    nationalities: party.nationality === null ? null : [party.nationality],
    _links: { self: { href: `/notices/v1/red/${addressOf(party)}` } },
  };
}

function notice(party: ListedParty) {
  const charges = party.programs.length > 0 ? party.programs : [party.remarks ?? "Unspecified"];
  return {
    ...summary(party),
    country_of_birth_id: party.nationality,
    place_of_birth: party.birthPlace?.toUpperCase() ?? null,
    sex_id: party.gender === null ? "U" : party.gender === "male" ? "M" : "F",
    height: null,
    weight: null,
    hairs_id: null,
    eyes_colors_id: null,
    distinguishing_marks: null,
    arrest_warrants: charges.map((charge) => ({
      issuing_country_id: party.nationality,
      charge,
      charge_translation: null,
    })),
  };
}

function addressOf(party: ListedParty): string {
  return party.uid.replaceAll("/", "-");
}

function hasWords(text: string, wanted: string): boolean {
  const has = new Set(nameWords(text));
  return nameWords(wanted).every((word) => has.has(word));
}
