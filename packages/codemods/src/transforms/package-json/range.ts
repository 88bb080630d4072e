import semver from "semver";

/** The versions of one package that belong to a React release. */
export interface Target {
  /** The newest that is known, for those who pin. */
  pinned: string;
  /** The oldest that belongs to the release, for those who do not. */
  oldest: string;
}

/** Whether a range says which versions it admits; tags, addresses, `catalog:` and `workspace:` do not. */
export function isRange(range: string): boolean {
  return range.trim() !== "" && semver.validRange(range) !== null;
}

/** Whether the range already admits the target, or only newer versions. */
export function reaches(range: string, target: Target): boolean {
  const lowest = semver.minVersion(range);
  if (!lowest) return false;
  return semver.gte(lowest, target.oldest) || semver.intersects(range, `>=${target.oldest} <=${newestOf(target)}`);
}

const newestOf = ({ pinned, oldest }: Target): string => (semver.gt(pinned, oldest) ? pinned : oldest);

/** A range that starts at the target and is written the way the old one was: pinned, caret, tilde or `16.x`. */
export function raise(range: string, { pinned, oldest }: Target): string {
  const plain = range.trim();
  const [major, minor] = pinned.split(".");
  if (/^[=v]*\d+\.\d+\.\d+(-[\w.]+)?$/.test(plain)) return pinned;
  if (plain.startsWith("~")) return `~${pinned}`;
  if (/^\d+$/.test(plain) && plain !== major) return `${major}`;
  if (/^\d+\.\d+$/.test(plain)) return `${major}.${minor}`;
  const wild = /^\d+((?:\.[xX*])+)$/.exec(plain);
  // Within one major such a range would stay as it was.
  if (wild && `${major}${wild[1]}` !== plain) return `${major}${wild[1]}`;
  return `^${oldest}`;
}

/** The range, with the target's major admitted as well. */
export function widen(range: string, target: Target): string {
  const plain = range.trimEnd();
  const last = plain.split("||").at(-1)?.trim() ?? "";
  const or = plain.includes("||") && !/\s\|\|/.test(plain) ? "||" : " || ";
  const added = /^\d+(\.[xX*])*$/.test(last) ? raise(last, target) : `^${target.oldest}`;
  return `${plain}${or}${added}`;
}
