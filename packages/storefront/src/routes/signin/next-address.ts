/** Where to go after signing in: an address of this site and no other's, or the home page. */
export function nextAddress(search: URLSearchParams): string {
  const next = search.get("next") ?? "/";
  // "//evil.example" and "/\evil.example" are other sites to a browser.
  return /^\/(?![/\\])/.test(next) ? next : "/";
}
