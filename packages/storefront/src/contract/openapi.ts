import { z } from "zod";
import { contract } from "./contract.ts";
import { refusalsOf } from "./endpoint.ts";
import { type PlacedEndpoint, placedEndpoints } from "./endpoints.ts";
import { errors } from "./errors.ts";
import { Problem } from "./problem.ts";
import { VitalsBeacon } from "./vitals.ts";

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

/** The contract as OpenAPI 3.1, made from the same schemas that requests are checked with. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const placed of placedEndpoints) (paths[placed.path] ??= {})[placed.method.toLowerCase()] = operation(placed);
  paths["/api/vitals"] = {
    post: {
      operationId: "POST vitals",
      tags: ["field"],
      summary: "Take in what pages measured in people's browsers.",
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(VitalsBeacon, "input") } } },
      responses: { 202: { description: "Taken in" }, 400: refusal(["invalid_input"]) },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Latency Aficionados",
      version: contract.version,
      description:
        "What the marketplace can be asked (queries) and told (commands). Refusals come as RFC 9457 problems.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, "output") },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "session" } },
    },
  };
}

function operation({ name, method, path, endpoint }: PlacedEndpoint): Json {
  const refusals = new Map<number, (keyof typeof errors)[]>();
  for (const code of refusalsOf(method, endpoint)) {
    const { status } = errors[code];
    refusals.set(status, [...(refusals.get(status) ?? []), code]);
  }
  const status = endpoint.status ?? 200;
  return {
    operationId: name,
    // `/api/queries/products/…`: what it is about comes third.
    tags: [path.split("/")[3]],
    summary: endpoint.summary,
    ...(endpoint.audience === "member" && { security: [{ session: [] }] }),
    parameters: [
      ...parametersOf("path", endpoint.params),
      ...parametersOf("query", endpoint.search),
      ...parametersOf("header", endpoint.headers),
    ],
    ...(endpoint.body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(endpoint.body, "input") } } },
    }),
    responses: {
      [status]:
        status === 204 || endpoint.answer instanceof z.ZodNull
          ? { description: "Done; nothing to say" }
          : {
              description: "The answer",
              content: { "application/json": { schema: schemaOf(endpoint.answer, "output") } },
            },
      ...Object.fromEntries([...refusals].map(([code, codes]) => [code, refusal(codes)])),
    },
  };
}

function parametersOf(place: "path" | "query" | "header", fields: z.ZodObject | undefined): Json[] {
  if (!fields) return [];
  const { properties = {}, required = [] } = schemaOf(fields, "input") as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema,
  }));
}

const refusal = (codes: (keyof typeof errors)[]): Json => ({
  description: codes.map((code) => `\`${code}\`: ${errors[code].title}`).join("; "),
  content: {
    "application/problem+json": {
      schema: {
        allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: codes } } }],
      },
    },
  },
});
