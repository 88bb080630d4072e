import type { Version } from "../../version.ts";
import type { Target } from "./range.ts";

const pinned: Record<Exclude<Version, "16">, Record<string, string>> = {
  "17": {
    react: "17.0.2",
    "react-dom": "17.0.2",
    "react-is": "17.0.2",
    "react-test-renderer": "17.0.2",
    scheduler: "0.20.2",
    "@types/react": "17.0.93",
    "@types/react-dom": "17.0.26",
  },
  "18": {
    react: "18.2.0",
    "react-dom": "18.2.0",
    "react-is": "18.2.0",
    "react-test-renderer": "18.2.0",
    scheduler: "0.23.0",
    "@types/react": "18.3.31",
    "@types/react-dom": "18.3.7",
  },
  "18.3": {
    react: "18.3.1",
    "react-dom": "18.3.1",
    "react-is": "18.3.1",
    "react-test-renderer": "18.3.1",
    scheduler: "0.23.2",
    "@types/react": "18.3.31",
    "@types/react-dom": "18.3.7",
  },
  "19": {
    react: "19.3.1",
    "react-dom": "19.3.1",
    "react-is": "19.3.1",
    "react-test-renderer": "19.3.1",
    scheduler: "0.28.0",
    "@types/react": "19.3.0",
    "@types/react-dom": "19.3.0",
  },
};

/** What a package that React itself publishes, or its types, has to be on a React release; `null` for other packages. */
export function reactTarget(name: string, to: Version): Target | null {
  if (to === "16") return null;
  const version = pinned[to][name];
  if (version === undefined) return null;
  // scheduler has no major version, and 18.3 differs from 18 by the warnings that the rest of the migration works with.
  const oldest = version.startsWith("0.") || to === "18.3" ? version : `${version.split(".")[0]}.0.0`;
  return { pinned: version, oldest: name.startsWith("@types/") && to === "18.3" ? "18.3.0" : oldest };
}
