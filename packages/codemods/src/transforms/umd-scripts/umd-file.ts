/** A file of React that defines a global, as a page loads it. */
export interface UmdFile {
  /** `react`, `react-dom`, `react-dom-server`, … */
  name: string;
  isDevelopment: boolean;
  /** Whether it comes from a public network that serves packages, rather than from the site itself. */
  isPublic: boolean;
}

const names =
  "react|react-with-addons|react-dom|react-dom-server|react-dom-server\\.browser|react-dom-test-utils|react-is|react-test-renderer|react-test-renderer-shallow";
const builds = "\\.development|\\.production\\.min|\\.profiling\\.min|\\.production|\\.min|\\.prod|\\.dev";
const file = new RegExp(`(?:^|[/,])(${names})((?:${builds})?)\\.js(?:$|[?#,])`);
const publicHosts =
  /^(https?:)?\/\/([\w-]+\.)*(unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|fb\.me|bootcdn\.net|bootcss\.com|staticfile\.org)\//;

/** What a script's address loads, or `null` when it is not a build of React that defines a global. */
export function umdFile(address: string): UmdFile | null {
  const match = file.exec(address);
  const [, name = "", build = ""] = match ?? [];
  if (!match) return null;
  const isPublic = publicHosts.test(address);
  // `/js/react.js` may be anybody's; these names and folders are React's own.
  const isReacts = isPublic || build !== "" || /\/umd\/|node_modules\/|react(-dom)?[@/-]v?\d+\./.test(address);
  if (!isReacts) return null;
  return { name, isDevelopment: !/\.(production|profiling|min|prod)/.test(build), isPublic };
}
