type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const schemaTypes = ["null", "boolean", "object", "array", "number", "string", "integer"];

/**
 * What is wrong with an OpenAPI 3.1 document, in sentences; empty when nothing is. Looks at what
 * generators get wrong: required members, path parameters, responses, references, and keywords that
 * belonged to 3.0.
 */
export function openApiFaults(document: unknown): readonly string[] {
  const root = asObject(document);
  const { openapi } = root;
  const { title, version } = asObject(root.info);
  return [
    ...(typeof openapi === "string" && /^3\.1\.\d+$/.test(openapi) ? [] : [`openapi is ${openapi}`]),
    ...(typeof title === "string" && typeof version === "string" ? [] : ["info lacks title or version"]),
    ...Object.entries(asObject(root.paths)).flatMap(([path, item]) => pathFaults(path, asObject(item))),
    ...everyObject(root).flatMap((one) => referenceFaults(one, root)),
    ...schemasOf(root).flatMap(schemaFaults),
  ];
}

function pathFaults(path: string, item: JsonObject): readonly string[] {
  const operations = Object.entries(item).filter(([method]) => methods.includes(method));
  return [
    ...(path.startsWith("/") ? [] : [`the path ${path} does not start with a slash`]),
    ...(operations.length > 0 ? [] : [`${path} has no operation`]),
    ...operations.flatMap(([method, operation]) =>
      operationFaults(`${method} ${path}`, path, asObject(operation), asList(item.parameters)),
    ),
  ];
}

function operationFaults(
  name: string,
  path: string,
  operation: JsonObject,
  shared: readonly Json[],
): readonly string[] {
  const parameters = [...shared, ...asList(operation.parameters)].map(asObject);
  const inPath = parameters.filter((one) => one.in === "path");
  const templated = [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter);
  const responses = Object.entries(asObject(operation.responses));
  return [
    ...parameters
      .filter((one) => typeof one.name !== "string" || !(one.schema || one.content))
      .map(() => `a parameter of ${name} lacks its name or schema`),
    ...inPath.filter((one) => one.required !== true).map((one) => `${one.name} of ${name} is not required`),
    ...templated
      .filter((parameter) => !inPath.some((one) => one.name === parameter))
      .map((parameter) => `${name} does not declare ${parameter}`),
    ...(responses.length > 0 ? [] : [`${name} has no responses`]),
    ...responses
      .filter(([status]) => !/^([1-5](\d\d|XX)|default)$/.test(status))
      .map(([status]) => `${name} answers ${status}`),
    ...responses
      .filter(
        ([, response]) =>
          !("$ref" in asObject(response)) && typeof asObject(response).description !== "string",
      )
      .map(([status]) => `the ${status} of ${name} has no description`),
  ];
}

function referenceFaults(one: JsonObject, root: JsonObject): readonly string[] {
  const { $ref } = one;
  if (typeof $ref !== "string") return [];
  const steps = $ref
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = steps.reduce<Json | undefined>((at, step) => asObject(at)[step], root);
  return $ref.startsWith("#/") && target !== undefined ? [] : [`${$ref} leads nowhere`];
}

function schemaFaults(schema: JsonObject): readonly string[] {
  const types = typeof schema.type === "string" ? [schema.type] : asList(schema.type);
  return [
    ...("nullable" in schema ? ["a schema uses nullable, which 3.1 does not have"] : []),
    ...types.filter((type) => !schemaTypes.includes(String(type))).map((type) => `a schema has type ${type}`),
    ...["exclusiveMinimum", "exclusiveMaximum"]
      .filter((keyword) => typeof schema[keyword] === "boolean")
      .map((keyword) => `a schema has a boolean ${keyword}`),
  ];
}

/** Everything under a `schema`, and what is nested there. */
function schemasOf(value: Json): readonly JsonObject[] {
  return everyObject(value).flatMap((one) => (one.schema ? everyObject(one.schema).filter(isSchema) : []));
}

/** An object of properties is none: a property may be called `type` or `nullable`. */
function isSchema(one: JsonObject): boolean {
  return ["string", "object"].includes(typeof one.type) && !("type" in asObject(one.type));
}

function everyObject(value: Json | undefined): readonly JsonObject[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(everyObject);
  return Array.isArray(value) ? inner : [value as JsonObject, ...inner];
}

function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
