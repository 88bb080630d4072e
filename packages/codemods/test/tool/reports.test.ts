// Complete outputs, as a person has read them.
import { describe, expect, test } from "vitest";
import { formatReport } from "../../src/report/formats.ts";
import { jsonReport, jsonReportSchema } from "../../src/report/json.ts";
import { summarise } from "../../src/report/summary.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { unifiedDiff } from "../../src/report/diff.ts";
import { sampleReport } from "./sample-report.ts";

const summary = summarise(sampleReport);
const style = { color: false, width: 80, command: "migrate src", reportFolder: null };
const nothing = {
  ...sampleReport,
  notices: [],
  tallies: {},
  findings: [],
  changes: [],
  created: [],
  files: { read: 3, parsed: 0, changed: 0, created: 0, failed: 0 },
};

test("the terminal says what changed, what is left, that it adds up, and what is next", () => {
  expect(terminalReport(sampleReport, summary, style)).toMatchInlineSnapshot(`
    "React 16 → 19  /home/me/shop & co
      read       1,204 files in 1.2 s
      changed    4 places in 2 files, 1 file added
      left       5 places in 3 files: 4 errors, 1 warning, 0 for information
      ignored    2 places, by rules named below
      to look at 1 place that was rewritten

                       found changed    left ignored
      string-refs          7       3       4       ·
      create-factory       3       1       ·       2  asked-in-code 1, file-failed-to-verify 1
      events               1       ·       1       ·
      total               11       4       5       2
      every place is accounted for: 11 found = 4 + 5 + 2

    ✖ error  string-refs/computed  4 places
        String ref is computed
        src/pages/a b.tsx:3:5  <input ref={"a" + name} /> // \`x\` <b>
        src/b.tsx:4:5  <input ref={"a" + name} /> // \`x\` <b>
        src/b.tsx:40:5  <input ref={"a" + name} /> // \`x\` <b>
        … and 1 more

    ▲ warning  events/document-listener  1 place
        A listener on the document
        src/b.tsx:9:5  document.addEventListener(…)

    ✔ look at  roots/unmount  1 place
        A root is unmounted
        src/b.tsx:12:5  <input ref={"a" + name} /> // \`x\` <b>

    note: Not in a git tree: keep a copy of the source, or write elsewhere with --out <dir>.

    Next:
      migrate --explain string-refs/computed     says why, and what to do
      migrate src --dry-run --report migration   writes a page to work through, and SARIF
    "
  `);
});

test("the terminal is short where there is nothing to say", () => {
  expect(terminalReport(nothing, summarise(nothing), style)).toMatchInlineSnapshot(`
    "React 16 → 19  /home/me/shop & co
      read       3 files in 1.2 s
      changed    0 places in 0 files
      left       nothing

    Nothing to do.
    "
  `);
});

test("the terminal says so when places are missing from the sums", () => {
  const broken = { ...sampleReport, tallies: { events: { found: 3, changed: 1, findings: 1, ignored: {} } } };
  expect(terminalReport(broken, summarise(broken), style)).toContain(
    "places are missing from the sums of events; please report this",
  );
});

test("Markdown", () => {
  expect(formatReport("markdown", sampleReport, summary, "1.0.0")).toMatchInlineSnapshot(`
    "# React 16 → 19

    1,204 files read, 4 places changed in 2 files, 1 file added.
    Left: 4 errors, 1 warning, 0 for information. Every place is accounted for: 11 found = 4 changed + 5 left + 2 ignored.

    > Not in a git tree: keep a copy of the source, or write elsewhere with --out \\<dir\\>.

    | transform | found | changed | left | ignored |
    | --- | ---: | ---: | ---: | ---: |
    | \`string-refs\` | 7 | 3 | 4 | 0 |
    | \`create-factory\` | 3 | 1 | 0 | 2 |
    | \`events\` | 1 | 0 | 1 | 0 |
    | **total** | 11 | 4 | 5 | 2 |

    ## To do

    ### \`string-refs/computed\` · error · 4

    String ref is computed ([guide](https://react.dev/reference/react/Component))

    **Next:** Keep a map of refs:
    \`const refs = useRef(new Map())\`

    - [ ] \`src/pages/a b.tsx:3:5\` \`\` <input ref={"a" + name} /> // \`x\` <b> \`\`
          Which field \`this.refs[name]\` means is only known at run time.
    - [ ] \`src/b.tsx:4:5\` \`\` <input ref={"a" + name} /> // \`x\` <b> \`\`
          Which field \`this.refs[name]\` means is only known at run time.
    - [ ] \`src/b.tsx:40:5\` \`\` <input ref={"a" + name} /> // \`x\` <b> \`\`
          The name comes from \`props\`.
    - [ ] \`src/c.tsx:5:5\`
          Which field \`this.refs[name]\` means is only known at run time.

    ### \`events/document-listener\` · warning · 1

    A listener on the document ([guide](https://react.dev/reference/react/Component))

    React 17 moved its own.

    - [ ] \`src/b.tsx:9:5\` \`document.addEventListener(…)\`

    ### \`roots/unmount\` · rewritten, worth a look · 1

    A root is unmounted ([guide](https://react.dev/reference/react/Component))

    It may be rendering.

    **Next:** Look whether it is.

    - [ ] \`src/b.tsx:12:5\` \`\` <input ref={"a" + name} /> // \`x\` <b> \`\`
    "
  `);
});

test("SARIF has what version 2.1.0 asks for, and every finding once", () => {
  const sarif = JSON.parse(formatReport("sarif", sampleReport, summary, "1.0.0")) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  };
  const [run] = sarif.runs;
  expect(sarif.version).toBe("2.1.0");
  expect(run?.results).toHaveLength(sampleReport.findings.length);
  for (const each of run?.results ?? []) expect(run?.tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
  expect(run?.results[1]).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "src/pages/a%20b.tsx",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 12,
              "endLine": 3,
              "startColumn": 5,
              "startLine": 3,
            },
          },
        },
      ],
      "message": {
        "text": "String ref is computed
    Which field \`this.refs[name]\` means is only known at run time.
    Keep a map of refs:
    \`const refs = useRef(new Map())\`",
      },
      "partialFingerprints": {
        "placeAndCode/v1": "src/pages/a b.tsx string-refs/computed <input ref={"a" + name} /> // \`x\` <b>",
      },
      "ruleId": "string-refs/computed",
      "ruleIndex": 0,
    }
  `);
});

describe("JSON", () => {
  test("is the report, and fits its schema", () => {
    expect(JSON.parse(jsonReport(sampleReport))).toEqual(sampleReport);
    expect(() => jsonReport({ ...sampleReport, schema: 2 as 1 })).toThrow("schema");
  });

  test("has a schema that names every field", () => {
    const schema = jsonReportSchema() as { properties: object; required: string[]; additionalProperties: boolean };
    expect(schema.required.toSorted()).toEqual(Object.keys(sampleReport).toSorted());
    expect(schema.additionalProperties).toBe(false);
  });
});

describe("the HTML page", () => {
  const page = formatReport("html", sampleReport, summary, "1.0.0");

  test("needs nothing from a network", () => {
    expect(page).not.toMatch(/<link|<img|src=|@import|url\(/);
    expect(page.match(/https?:\/\/[^"<]+/g)?.every((each) => each.startsWith("https://react.dev/"))).toBe(true);
  });

  test("holds every finding, with markup in source text made harmless", () => {
    expect(page.match(/<li data-file=/g)).toHaveLength(sampleReport.findings.length);
    expect(page).toContain("/home/me/shop &amp; co");
    expect(page).not.toContain("<b>/");
    expect(page).toContain('<code class="snippet">&lt;input ref={&quot;a&quot; + name} /&gt; // `x` &lt;b&gt;</code>');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test("says a reason once where all places share it, and at each place where they do not", () => {
    expect(page.match(/<p class="next">Keep a map of refs:/g)).toHaveLength(1);
    expect(page.match(/<p>Which field/g)).toHaveLength(3);
  });

  test("says so where nothing is left", () => {
    expect(formatReport("html", nothing, summarise(nothing), "1.0.0")).toContain("Nothing is left to look at.");
  });
});

test("a unified diff names files as git does, also new ones and files without an end of line", () => {
  expect(unifiedDiff("src/a.js", "one\ntwo\n", "one\n2", false)).toMatchInlineSnapshot(`
    "--- a/src/a.js
    +++ b/src/a.js
    @@ -1,2 +1,2 @@
     one
    -two
    +2
    \\ No newline at end of file
    "
  `);
  expect(unifiedDiff("src/new.js", "", "one\n", false)).toMatchInlineSnapshot(`
    "--- /dev/null
    +++ b/src/new.js
    @@ -0,0 +1,1 @@
    +one
    "
  `);
});
