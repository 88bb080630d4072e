import { fillOnce } from "./fill/fill-once.ts";
import type { FillService } from "./fill/fill-service.ts";
import type { SeedPart, SeedPlan } from "./plan.ts";

/** One service to fill. */
export interface SeededService {
  name: string;
  /** Of its own database, migrated. */
  url: string;
  fill: FillService;
  /** What it takes of the plan, to know how much there is to do. */
  parts: readonly SeedPart[];
}

/** Told how far things are; see `show-progress.ts`. */
export interface SeedProgress {
  /** @param total about how many rows or pictures. */
  begin(name: string, total: number): void;
  advance(name: string, by: number): void;
  /** @param news false if it had been done before. */
  end(name: string, news: boolean): void;
}

/** What is filled beside the databases, such as pictures. */
export interface SeededExtra {
  name: string;
  total: number;
  run: (advance: (by: number) => void) => Promise<boolean>;
}

export interface SeedAllOptions {
  plan: SeedPlan;
  services: readonly SeededService[];
  extras?: readonly SeededExtra[];
  progress: SeedProgress;
}

/**
 * Brings every service's first data, and the pictures, side by side: while one computes, another waits for its disk.
 * What was done before stays as it is. If one fails the others still end, and all failures are thrown together.
 */
export async function seedAll({ plan, services, extras = [], progress }: SeedAllOptions): Promise<void> {
  const work: SeededExtra[] = services.map(({ name, url, fill, parts }) => ({
    name,
    total: parts.reduce((sum, part) => sum + plan.counts[part], 0),
    run: (advance) => fillOnce({ url, service: name, plan, fill, progress: advance }),
  }));
  const results = await Promise.allSettled(
    [...work, ...extras].map(async ({ name, total, run }) => {
      progress.begin(name, total);
      progress.end(name, await run((by) => progress.advance(name, by)));
    }),
  );
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `The seed failed at ${failures.length} places`);
}
