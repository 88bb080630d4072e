import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { openApi } from "./openapi.ts";

test("is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(openApi());
  expect(result).toEqual({ valid: true });
});

test("names every endpoint of the contract", () => {
  const named = Object.values(openApi()["paths"] as Record<string, Record<string, { operationId: string }>>)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId }) => operationId);
  expect(named.sort()).toEqual(
    [...Object.keys(contract.queries), ...Object.keys(contract.commands), "POST vitals"].sort(),
  );
});
