import type { Attribution } from "../../attribution.ts";
import type { Evidence, VisitCollector } from "../../collector.ts";
import { stableUrl } from "../stable-url.ts";
import { followScripts } from "../source/sources.ts";
import { type Frame, ownTimes, type SampledProfile } from "./own-time.ts";

type Of<Kind> = Extract<Attribution, { kind: Kind }>;

const samplingUs = 250;
/** Functions that take less are left out of a step's evidence. */
const leastMs = 1;
const mostFunctions = 15;

/** Which functions of the site take the time of each step, by a sampled profile: evidence alone, because sampling costs time itself. */
export const functionProfile: VisitCollector = {
  name: "CPU profile",
  metrics: [],
  on: "examined",
  watch: async ({ cdp, build }) => {
    const scripts = await followScripts(cdp, build);
    await cdp.send("Profiler.enable");
    await cdp.send("Profiler.setSamplingInterval", { interval: samplingUs });
    const evidence: Evidence[] = [];
    const placeOf = ({ scriptId, lineNumber, columnNumber }: Frame) => ({
      scriptId,
      line: lineNumber,
      column: columnNumber,
    });

    async function attribute(profile: SampledProfile): Promise<Attribution[]> {
      const files = new Map<Frame, string | null>();
      for (const { callFrame } of profile.nodes)
        files.set(callFrame, callFrame.url.startsWith("http") ? await scripts.fileOf(placeOf(callFrame)) : null);
      const isOwn = (frame: Frame) => frame.url.startsWith(build.url) && !files.get(frame)?.startsWith("node_modules/");
      const times = new Map<string, Of<"function">>();
      for (const [frame, durationMs] of ownTimes(profile, isOwn)) {
        const named = await nameOf(frame, files.get(frame) ?? null);
        const key = `${named.function} ${named.source}`;
        times.set(key, { kind: "function", ...named, durationMs: durationMs + (times.get(key)?.durationMs ?? 0) });
      }
      return [...times.values()]
        .filter(({ durationMs }) => durationMs >= leastMs)
        .toSorted((a, b) => b.durationMs - a.durationMs)
        .slice(0, mostFunctions);
    }

    /** Libraries are told apart as wholes: nobody changes a function of theirs. */
    async function nameOf(frame: Frame, file: string | null): Promise<{ function: string; source: string }> {
      const library = file && /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
      if (library) return { function: library[1]!, source: library[0] };
      const place = await scripts.locate(placeOf(frame));
      const inScript = frame.url.startsWith("http") ? `${stableUrl(frame.url)}:${frame.lineNumber + 1}` : frame.url;
      return { function: place?.name || frame.functionName || "(anonymous)", source: place?.at ?? inScript };
    }

    return {
      stepStarts: async () => {
        await cdp.send("Profiler.start");
      },
      stepEnds: async (step) => {
        const { profile } = await cdp.send("Profiler.stop");
        evidence.push({ step, attributions: await attribute(profile) });
      },
      finish: async () => ({ samples: [], evidence }),
    };
  },
};
