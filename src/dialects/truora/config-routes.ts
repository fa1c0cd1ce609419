import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import type { DialectRuntime } from "../dialect.ts";
import { actorOf } from "./actor.ts";
import { documented } from "./schema/documented.ts";
import { CreateConfig } from "./schema/requests.ts";
import { Config } from "./schema/responses.ts";
import { configJson, plannedDataSets } from "./translate/config-json.ts";

/** Custom check types: which data sets they search, and how much each weighs. */
export function configRoutes(scope: FastifyInstance, on: DialectRuntime): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    "/v1/config",
    { schema: documented("Create a custom check type", { body: CreateConfig, response: { 201: Config } }) },
    async (request, reply) => {
      const actor = actorOf(request);
      const { type, country } = request.body;
      await on.checkTypes.add(actor, type.trim(), country, plannedDataSets(request.body));
      return reply.code(201).send(configJson(actor.tenantId, await on.checkTypes.own(actor.tenantId)));
    },
  );

  app.get(
    "/v1/config",
    { schema: documented("Get the custom check types of the account", { response: { 200: Config } }) },
    async (request) => {
      const { tenantId } = actorOf(request);
      return configJson(tenantId, await on.checkTypes.own(tenantId));
    },
  );
}
