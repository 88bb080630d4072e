import { describe, expect, test } from "vitest";
import { corpusSources } from "./sources.ts";
import { survey } from "./survey.ts";
import { offences } from "./table.ts";

const sources = corpusSources();

test("the corpus is the source that was published, in the versions that are pinned", () => {
  expect(sources.map(({ name, version, licence, files }) => [`${name}@${version}`, licence, files.length])).toEqual([
    ["element-react@1.4.34", "MIT", 282],
    ["reactstrap@8.10.1", "MIT", 181],
    ["react-toolbox@2.0.0-beta.13", "MIT", 213],
    ["rsuite@3.8.13", "MIT", 195],
    ["@blueprintjs/core@3.54.0", "Apache-2.0", 125],
    ["ra-ui-materialui@3.19.12", "MIT", 269],
    ["kepler.gl@2.5.5", "MIT", 489],
  ]);
});

describe.each(sources.map((each) => [each.name, each] as const))("migrate over %s", (_, source) => {
  test("keeps all six promises and accounts for every site", { timeout: 120_000 }, async () => {
    const result = await survey(source);
    expect(result.report.files.read).toBeGreaterThanOrEqual(source.files.length);
    expect(offences([result])).toEqual([]);
  });
});
