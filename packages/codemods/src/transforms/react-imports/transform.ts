import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertBefore } from "../../edits.ts";
import { indentAt } from "../../syntax/style.ts";
import { findings } from "./findings.ts";
import { type Facts, type Plan, planSpeakers, verdictOf } from "./plan.ts";
import { pragmaOf } from "./pragma.ts";
import { removeReact, unusedReact } from "./whole-react.ts";

/** With the automatic JSX runtime, JSX needs no `React` in scope: imports of it that serve nothing else go. */
export default defineTransform<Facts, Plan>({
  name: "react-imports",
  summary: "remove imports of React that only the classic JSX runtime needs",
  rows: [14],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  words: ["import React", "import * as React", "React = require", "@jsx"],
  findings,
  facts: (source) => {
    const { factory, runtime } = pragmaOf(source);
    return unusedReact(source) && factory === null && runtime === null ? { isUnused: true } : undefined;
  },
  plan: planSpeakers,
  visit: ({ source, project, plan, options, found }) => ({
    end() {
      const { runtime, factory } = pragmaOf(source);
      const verdict = verdictOf(source.path, project, options);
      if (factory) {
        if (runtime !== null || verdict.kind !== "remove" || !verdict.isNew) return;
        const text = `/** @jsxRuntime classic */${source.style.eol}${indentAt(source.text, factory.start)}`;
        const first = source.program.body[0];
        // A factory is set for the whole file, at its head; elsewhere it is only spoken of.
        if (first && factory.start > first.start) return;
        found(factory as Node).change([insertBefore(factory.start, text)], "kept the file's own JSX factory");
        return;
      }
      const speaker = plan.speakers[source.path];
      // What the project has to be told stays true where another change came to use this file's import.
      const react = unusedReact(source) ?? (speaker ? source.names.root.bindings.get("React") : null);
      if (!react) return;
      const site = found(react.identifier);
      if (speaker) site.finding("react-imports/kept", speaker);
      else if (runtime === "classic") site.ignore("classic-by-comment");
      else if (verdict.kind === "remove" || runtime === "automatic")
        site.change([removeReact(source, react)], "removed an import that JSX no longer needs", { isLast: true });
      else if (verdict.kind === "told") site.ignore("classic-runtime-wanted");
      else site.ignore("classic-jsx-runtime");
    },
  }),
});
