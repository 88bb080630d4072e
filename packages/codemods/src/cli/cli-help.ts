/** What help says after the flags. */
export const helpAfter = `
Examples:
  migrate src --dry-run            show the diff, write nothing
  migrate src                      migrate in place; React's version comes from package.json
  migrate src --report migration   also write pages and files to work through what is left
  migrate src --out ../migrated    leave the source alone and write a migrated copy of it
  migrate src --only string-refs,forward-ref
  migrate src --perf               also rewrite for speed
  migrate src --check              in CI: fail while anything is left to migrate
  migrate --explain engine/does-not-parse

What is read:
  In a git tree all that git does not ignore; elsewhere all but node_modules, hidden caches, and dist,
  build and coverage beside a package.json. Minified files and text that is not UTF-8 are named in the
  report and left. A copy made with --out holds every other file too, but for installed packages.

What is written:
  Only places that were understood; every other byte stays. Each result is parsed again and must lose no
  comment and name nothing undeclared, or its file stays as it was. All new texts are put aside first and
  then moved into place one by one: whatever ends the run, every file is old or new. A git tree with
  changes that are not committed is refused.

To leave a place alone, write on the line above it:
  // react19-ignore <code or transform>

Exit codes:
  0  nothing is left that has to be done by hand (findings for information, and places that were
     rewritten and deserve a look, do not count)
  1  errors or warnings are left; with --check also when files would change
  2  the job could not be done: nothing was written, and the message says why
`;
