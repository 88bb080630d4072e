/** A way to build sites that `init` knows by its package. */
export interface Framework {
  name: string;
  /** The package that gives it away. */
  package: string;
  /** Builds, by a command of the project's own packages. */
  build: string;
  /** Starts what was built, on `{port}`. */
  start: string;
  bundles: string[];
  /** Has the build write source maps, by which functions and components get their own names; left out where it does anyway, or only by file. */
  sourceMaps?: string;
  /** Folders whose files are the routes, and which names in them are pages. */
  routeFiles?: { folders: string[]; page: RegExp };
}

const scripts = /\.(tsx?|jsx?|mdx?)$/;

/** The more special ones first: a project of theirs often has Vite, too. */
export const frameworks: Framework[] = [
  {
    name: "Next.js",
    package: "next",
    build: "next build",
    start: "next start --port {port}",
    bundles: [".next/static/chunks/**/*.js"],
    routeFiles: { folders: ["app", "src/app"], page: /(^|\/)page\.(tsx?|jsx?|mdx?)$/ },
  },
  {
    name: "React Router",
    package: "@react-router/dev",
    build: "react-router build",
    // It listens on PORT, which every start command is told.
    start: "react-router-serve ./build/server/index.js",
    bundles: ["build/client/assets/*.js"],
    sourceMaps: "--sourcemapClient",
  },
  {
    name: "Remix",
    package: "@remix-run/dev",
    build: "remix vite:build",
    start: "remix-serve ./build/server/index.js",
    bundles: ["build/client/assets/*.js"],
  },
  {
    name: "Astro",
    package: "astro",
    build: "astro build",
    start: "astro preview --port {port}",
    bundles: ["dist/_astro/*.js"],
    routeFiles: { folders: ["src/pages"], page: /\.(astro|mdx?)$/ },
  },
  {
    name: "Gatsby",
    package: "gatsby",
    build: "gatsby build",
    start: "gatsby serve --port {port}",
    bundles: ["public/*.js"],
    routeFiles: { folders: ["src/pages"], page: scripts },
  },
  {
    name: "Create React App",
    package: "react-scripts",
    build: "react-scripts build",
    // Its makers name this one to serve what it builds.
    start: "serve --single build --listen {port}",
    bundles: ["build/static/js/*.js"],
  },
  {
    name: "Vite",
    package: "vite",
    build: "vite build",
    start: "vite preview --port {port} --strictPort",
    bundles: ["dist/assets/*.js"],
    sourceMaps: "--sourcemap",
  },
];

/** Next's older routes, which a project may have beside the newer ones. */
export const nextPages = { folders: ["pages", "src/pages"], page: scripts };
