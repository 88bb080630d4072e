import { type ReactVersion, reactVersions } from "@latency-aficionados/react-matrix";
import { describe, expect, test } from "vitest";
import { prove, type ProofRun } from "./proof.ts";
import { proofVersions } from "./proof-versions.ts";

interface Sketch {
  version: ReactVersion;
  driver?: string;
  files: Record<string, string>;
  props?: Record<string, unknown>;
}

function run({ version, driver, files, props = {} }: Sketch): Promise<ProofRun> {
  const tree = new Map(Object.entries(files));
  const proof = { driver: driver ? { file: "proof.jsx", text: driver } : null, props, packages: {} };
  return prove(version, tree, { id: "a sketch", isTree: tree.size > 1 }, proof);
}

const search = `import * as React from "react";
  export default class Search extends React.Component {
    state = { text: "", sent: 0 };
    render() {
      return <form onSubmit={(event) => { event.preventDefault(); this.setState({ sent: this.state.sent + 1 }); }}>
        <input className="q" type="text" value={this.state.text} onChange={(event) => this.setState({ text: event.target.value })} />
        <button type="button" onClick={() => this.setState({ text: "" })}>clear</button>
        <p>{this.state.text}|{this.state.sent}|{this.props.label}</p>
      </form>;
    }
  }`;

describe.each(reactVersions)("on React %s", (version) => {
  test("a proof without a driver renders the default export with its props", async () => {
    const { log } = await run({ version, files: { "input.jsx": search }, props: { label: "go" } });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain("||0|go</p>".slice(1));
  });

  test("a driver types, clicks, submits and logs", async () => {
    const driver = `export default async function proof({ React, load, render, type, click, fire, log, find, snapshot, unmount }) {
      const Search = load().default;
      render(<Search label="x" />);
      type(".q", "abc");
      log("typed", find("p").textContent);
      fire("form", "submit");
      log(find("p").textContent, { any: ["thing"] });
      click("button");
      snapshot(find("p"));
      unmount();
    }`;
    const { log } = await run({ version, driver, files: { "input.jsx": search } });
    expect(log).toEqual(["typed abc|0|x", 'abc|1|x {"any":["thing"]}', "|1|x", '<div id="root"></div>']);
  });

  test("a module that mounts itself has drawn when load returns", async () => {
    const self =
      version === "16" || version === "17"
        ? `import React from "react"; import ReactDOM from "react-dom";
           ReactDOM.render(<b>here</b>, document.getElementById("root"));`
        : `import React from "react"; import { createRoot } from "react-dom/client";
           createRoot(document.getElementById("root")).render(<b>here</b>);`;
    const driver = `export default ({ load, snapshot }) => { load("app.js"); snapshot(); }`;
    const { log } = await run({ version, driver, files: { "app.js": self, "other.js": "" } });
    expect(log).toEqual(["<b>here</b>", '<div id="root"><b>here</b></div>']);
  });

  test("a driver that throws fails the proof", async () => {
    const driver = `export default ({ find }) => { find(".nowhere"); }`;
    await expect(run({ version, driver, files: { "input.jsx": search } })).rejects.toThrow("nothing matches .nowhere");
  });
});

test("what React 19 does differently shows in the log: defaultProps of a function", async () => {
  const files = {
    "input.jsx": `import React from "react";
      export default function Label({ text }) { return <i>{String(text)}</i>; }
      Label.defaultProps = { text: "by default" };`,
  };
  const logs = await Promise.all(reactVersions.map(async (version) => (await run({ version, files })).log[0]));
  const [drawn, lost] = ["by default", "undefined"].map((text) => `<div id="root"><i>${text}</i></div>`);
  expect(logs).toEqual([drawn, drawn, drawn, lost]);
});

describe("the versions that a proof runs on", () => {
  test.each([
    ["16", {}, "16", ["16", "17", "18.3", "19"]],
    ["18", {}, "16", ["18.3", "19"]],
    ["19", {}, "16", ["19"]],
    ["16", { to: "17" }, "16", ["16", "17"]],
    ["16", { from: "18" }, "18.3", ["18.3", "19"]],
  ] as const)("valid from %s, options %o", (validFrom, options, input, outputs) => {
    expect(proofVersions(validFrom, options)).toEqual({ input, outputs });
  });
});
