import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { type Brought, SupportBringer, type SupportCode } from "../../support-code.ts";
import type { ChangeExtras, Site } from "../../transform.ts";
import { bothRefsCode, cloneWithRefCode } from "./second-refs.ts";
import type { Crew } from "./crew.ts";
import { nodeOfCode } from "./node-of.ts";
import type { RefWords } from "./root-ref.ts";

/** How one change says what it needs, and what has to come along with it. */
export interface ChangeWords extends RefWords {
  /** `null` where the file means something else by the name. */
  nodeOf(): string | null;
  edits(): Edit[];
  extras(): Pick<ChangeExtras, "creates">;
}

/** The words of one file. */
export interface Words {
  at(site: Site): ChangeWords;
  /** Whether this is asked of a class for the first time, so that its readers hear once of what it is given. */
  isNews(local: string): boolean;
}

export function openWords(source: Source, plan: Crew): Words {
  const bringer = new SupportBringer(source);
  const told = new Set<string>();
  return {
    isNews(local) {
      if (told.has(local)) return false;
      told.add(local);
      return true;
    },
    at(site) {
      const all = new Map<SupportCode, Brought>();
      const bring = (code: SupportCode) => {
        const brought = all.get(code) ?? bringer.bring(site, code, plan.places.get(code) ?? []);
        all.set(code, brought);
        return brought.edits === null ? null : brought.text;
      };
      return {
        createRef: () => site.import("react", "createRef"),
        cloneWithRef: () => bring(cloneWithRefCode),
        bothRefs: () => bring(bothRefsCode),
        nodeOf: () => bring(nodeOfCode),
        edits: () => [...all.values()].flatMap((each) => each.edits ?? []),
        extras: () => ({ creates: [...all.values()].flatMap((each) => each.extras.creates ?? []) }),
      };
    },
  };
}
