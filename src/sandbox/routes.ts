import type { FastifyInstance } from "fastify";
import type { SandboxSubject } from "./world.ts";

/** `GET /sandbox/subjects`: the named test subjects, whose inputs can be posted as they are. */
export function sandboxRoutes(subjects: readonly SandboxSubject[]): (app: FastifyInstance) => void {
  return (app) => {
    const schema = { tags: ["Sandbox"], summary: "The named test subjects" };
    app.get("/sandbox/subjects", { schema }, async (_request, reply) => {
      reply.header("cotejo-sandbox", "true");
      return subjects;
    });
  };
}
