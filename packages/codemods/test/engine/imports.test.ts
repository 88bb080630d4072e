import { describe, expect, test } from "vitest";
import { sourceOf } from "./source-of.ts";
import { applyEdits } from "../../src/edits.ts";
import { importEdits, importFor } from "../../src/rewrite/imports.ts";

/** The text after asking for names at its last statement, and what to call them. */
function asking(text: string, asked: [module: string, name: string][], path = "/a.jsx") {
  const source = sourceOf(text, path);
  const at = source.program.body.at(-1);
  if (!at) throw new Error("an empty text has no place to ask at");
  const answers = asked.map(([module, name]) => importFor(source, at, module, name));
  const edits = importEdits(
    source,
    answers.flatMap((each) => each.request ?? []),
  );
  return { names: answers.map((each) => each.text), text: applyEdits(text, edits) };
}

describe("a name that the file can say already", () => {
  test.each([
    ['import { createRef } from "react";\nf();\n', "createRef"],
    ['import { createRef as ref } from "react";\nf();\n', "ref"],
    ['import React from "react";\nf();\n', "React.createRef"],
    ['import * as R from "react";\nf();\n', "R.createRef"],
    ['const React = require("react");\nf();\n', "React.createRef"],
    ['const { createRef: ref } = require("react");\nf();\n', "ref"],
    ["React.createClass({});\n", "React.createRef"],
  ])("is said without a new import: %j", (text, name) => {
    expect(asking(text, [["react", "createRef"]])).toEqual({ names: [name], text });
  });
});

describe("a name that has to be brought", () => {
  test.each([
    ['import { useState } from "react";\nf();\n', 'import { useState, createRef } from "react";\nf();\n', "createRef"],
    ['import x from "./x";\nf();\n', 'import x from "./x";\nimport { createRef } from "react";\nf();\n', "createRef"],
    ["f();\n", 'import { createRef } from "react";\nf();\n', "createRef"],
    [
      "'use strict';\nconst x = require('./x');\nf();\n",
      "'use strict';\nconst x = require('./x');\nconst { createRef } = require('react');\nf();\n",
      "createRef",
    ],
    [
      'import { a } from "./a"; // about a\nf();\n',
      'import { a } from "./a"; // about a\nimport { createRef } from "react";\nf();\n',
      "createRef",
    ],
    [
      'import { a } from "./a";\nlet createRef;\nf();\n',
      'import { a } from "./a";\nimport { createRef as createRef2 } from "react";\nlet createRef;\nf();\n',
      "createRef2",
    ],
    [
      "import x from './x'\nimport y from './y'\nimport z from './z'\nf()\n",
      "import x from './x'\nimport y from './y'\nimport z from './z'\nimport { createRef } from 'react'\nf()\n",
      "createRef",
    ],
  ])("%j", (before, after, name) => {
    expect(asking(before, [["react", "createRef"]])).toEqual({ names: [name], text: after });
  });

  test("keeps CRLF, and joins what comes from one module", () => {
    const asked: [string, string][] = [
      ["react", "createRef"],
      ["react", "memo"],
      ["react-dom/client", "createRoot"],
    ];
    expect(asking('import x from "./x";\r\nf();\r\n', asked).text).toBe(
      'import x from "./x";\r\nimport { createRef, memo } from "react";\r\nimport { createRoot } from "react-dom/client";\r\nf();\r\n',
    );
  });

  test("is not said by a name that is shadowed where it is wanted", () => {
    const text = 'import React from "react";\nfunction f(React) { g(); }\n';
    const source = sourceOf(text);
    const call = source.all("CallExpression")[0];
    if (!call) throw new Error("the call is gone");
    expect(importFor(source, call, "react", "memo").text).toBe("memo");
  });
});
