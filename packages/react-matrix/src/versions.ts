/** The React releases of the matrix, oldest first; `18.3` stands for all of 18. */
export const reactVersions = ["16", "17", "18.3", "19"] as const;

export type ReactVersion = (typeof reactVersions)[number];

/** Packages that exist once a React version: the name in source → the alias that the workspace installs. */
const perVersion: Record<string, (major: string) => string | null> = {
  react: (major) => `react-${major}`,
  "react-dom": (major) => `react-dom-${major}`,
  "react-is": (major) => `react-is-${major}`,
  "react-test-renderer": (major) => `react-test-renderer-${major}`,
  "@testing-library/react": (major) => `testing-library-react-${Number(major) < 18 ? "12" : "16"}`,
  "@testing-library/dom": (major) => (Number(major) < 18 ? null : "testing-library-dom-10"),
  "react-window": (major) => `react-window-${Number(major) < 18 ? "1" : "2"}`,
  "react-router-dom": () => "react-router-dom-5",
};

/** Packages of which one release serves every version; React inside them is still the version's own. */
const shared = [
  "@loadable/component",
  "@tanstack/react-virtual",
  "create-react-class",
  "enzyme",
  "enzyme-adapter-react-16",
  "prop-types",
  "react-loadable",
  "react-redux",
  "react-shallow-renderer",
  "react-transition-group",
  "react-virtualized",
  "redux",
];

/** Packages that one tree wants in another release than the matrix would take: name → alias. */
export type ChosenPackages = Readonly<Record<string, string>>;

/** `react-dom/client` → `react-dom-18/client`, or `null` when the matrix does not say which copy to take. */
export function aliasOf(request: string, version: ReactVersion, chosen: ChosenPackages): string | null {
  const name = request.split("/", request.startsWith("@") ? 2 : 1).join("/");
  const rest = request.slice(name.length);
  if (shared.includes(name)) return request;
  const alias = chosen[name] ?? perVersion[name]?.(majorOf(version));
  return alias ? alias + rest : null;
}

export function majorOf(version: ReactVersion): string {
  return version.split(".")[0] ?? version;
}

/** Whether `createRoot` is how this version mounts. */
export function hasRoots(version: ReactVersion): boolean {
  return Number(majorOf(version)) >= 18;
}
