import type { Plan, PlannedDataSet, TenantId } from "../../../model/check.ts";
import { dataSets } from "../../../model/data-set.ts";
import { clientIdentifier, configIdentifier } from "../identifiers.ts";
import type { CreateConfigInput } from "../schema/requests.ts";
import type { ConfigJson } from "../schema/responses.ts";

/** The data sets of `dataset_<name>=<weight>` fields, in the order they were sent. */
export function plannedDataSets(input: CreateConfigInput): readonly PlannedDataSet[] {
  return Object.entries(input).flatMap(([field, weight]) => {
    const dataSet = dataSets.find((name) => field === `dataset_${name}`);
    return dataSet && weight !== undefined ? [{ dataSet, weight: Number(weight) }] : [];
  });
}

/** All check types of the tenant's own, by country and then by name. */
export function configJson(tenantId: TenantId, plans: readonly Plan[]): ConfigJson {
  const byCountry = Map.groupBy(plans, (plan) => plan.country);
  const configs = [...byCountry].map(([country, own]) => [
    country,
    Object.fromEntries(own.map((plan) => [plan.type, plan.dataSets.map(weightJson)])),
  ]);
  return {
    client_id: clientIdentifier(tenantId),
    config_id: configIdentifier(tenantId),
    score_configs: Object.fromEntries(configs),
  };
}

function weightJson({ dataSet, weight }: PlannedDataSet) {
  return { data_set: dataSet, weight };
}
