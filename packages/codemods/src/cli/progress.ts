import { rarelyNeeded } from "../rarely-needed.ts";
import type { Tick } from "../crew/crew.ts";

const names = { index: "reading ", rewrite: "rewriting" };

/** A progress bar on a terminal; elsewhere nothing. `close` takes it away again. */
export function openProgress(stream: NodeJS.WriteStream): { tick: Tick; close(): void } {
  if (!stream.isTTY) return { tick: () => {}, close: () => {} };
  const { Presets, SingleBar } = rarelyNeeded.cliProgress();
  const bar = new SingleBar(
    { stream, format: "{phase} {bar} {value}/{total} files", clearOnComplete: true, hideCursor: true, fps: 15 },
    Presets.shades_classic,
  );
  let current: keyof typeof names | null = null;
  return {
    tick(done, total, phase) {
      if (phase !== current) {
        if (current) bar.stop();
        bar.start(total, 0, { phase: names[phase] });
        current = phase;
      }
      bar.update(done);
    },
    close: () => bar.stop(),
  };
}
