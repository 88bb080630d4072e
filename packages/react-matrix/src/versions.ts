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
};

/** Packages of which one release serves every version; React inside them is still the version's own. */
const shared = [
  "create-react-class",
  "prop-types",
  "react-loadable",
  "react-shallow-renderer",
  "react-window",
];

/** `react-dom/client` → `react-dom-18/client`, or `null` when the matrix does not say which copy to take. */
export function aliasOf(request: string, version: ReactVersion): string | null {
  const name = request.split("/", request.startsWith("@") ? 2 : 1).join("/");
  const rest = request.slice(name.length);
  if (shared.includes(name)) return request;
  const alias = perVersion[name]?.(majorOf(version));
  return alias ? alias + rest : null;
}

export function majorOf(version: ReactVersion): string {
  return version.split(".")[0] ?? version;
}

/** Whether `createRoot` is how this version mounts. */
export function hasRoots(version: ReactVersion): boolean {
  return Number(majorOf(version)) >= 18;
}
