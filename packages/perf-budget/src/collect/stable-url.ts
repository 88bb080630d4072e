import { stableName } from "./bundles/stable-name.ts";

/** An address's path without what changes with its content or its build, so that it is told again in another build. */
export const stableUrl = (url: string): string =>
  stableName(new URL(url).pathname).replace(/\/[0-9a-f]{16,}(?=[/.]|$)/g, "/*");
