import { defineTransform } from "../../define.ts";
import { type Move, followMoves } from "../../moved-export.ts";
import { findings } from "./findings.ts";

const moves: Move[] = [
  { from: "react-dom", name: "useFormState", to: { module: "react", name: "useActionState" } },
  { from: "react-dom", name: "experimental_useFormState", to: { module: "react", name: "useActionState" } },
  { from: "react-dom", name: "experimental_useFormStatus", to: { module: "react-dom", name: "useFormStatus" } },
];

/** `useFormState` of React DOM → `useActionState` of React. */
export default defineTransform({
  name: "form-state",
  summary: "call useActionState of react instead of useFormState of react-dom",
  rows: [60],
  preset: "migrate",
  since: "19",
  validFrom: "19",
  words: ["useFormState", "experimental_useFormStatus"],
  findings,
  visit: (context) => followMoves(context, moves, { mocked: "form-state/mocked", loaded: "form-state/loaded" }),
});
