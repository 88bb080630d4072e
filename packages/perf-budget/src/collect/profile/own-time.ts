/** A function's frame in V8's sampled profile; lines and columns count from 0. */
export interface Frame {
  functionName: string;
  scriptId: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** V8's sampled profile. */
export interface SampledProfile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/**
 * Milliseconds by function. What runs in code that is not the site's own, such as a library or the engine, counts for the site's function
 * that called it; where none did, for itself. Idle time counts for nobody.
 */
export function ownTimes(profile: SampledProfile, isOwn: (frame: Frame) => boolean): Map<Frame, number> {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map<string, Frame>();
  const owners = new Map<number, Frame | null>();
  const ownerOf = (id: number): Frame | null => {
    const leaf = byId.get(id)!.callFrame;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { callFrame } = byId.get(at)!;
      if (isOwn(callFrame)) return callFrame;
    }
    return leaf.url === "" ? null : leaf;
  };
  const times = new Map<Frame, number>();
  for (const [at, id] of samples.entries()) {
    const known = owners.get(id);
    const owner = known === undefined ? ownerOf(id) : known;
    owners.set(id, owner);
    if (!owner) continue;
    const key = `${owner.scriptId}:${owner.lineNumber}:${owner.columnNumber}`;
    const frame = frames.get(key) ?? owner;
    frames.set(key, frame);
    times.set(frame, (times.get(frame) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  return times;
}
