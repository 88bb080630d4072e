import { type AccountStyle, type FileAccount, accountOf, addEngineFinding, emptyAccount } from "./account.ts";
import { crashOf } from "../crash.ts";
import { findingWords } from "../findings.ts";
import type { Options } from "../options.ts";
import type { Needs } from "./needs.ts";
import { openPrefilter } from "../read/prefilter.ts";
import { planAll } from "./plan-all.ts";
import { type HeldFile, HeldFiles } from "./held-files.ts";
import { type FileIndex, indexFile } from "../project/index-tree.ts";
import { configReader } from "../project/configs.ts";
import { type Project, openProject } from "../project/project.ts";
import { fileResolver } from "../project/resolve.ts";
import { type FileText, readText } from "../read/read-text.ts";
import { rewrite } from "../rewrite/rewrite.ts";
import { type Rewritten, untouched } from "../rewrite/rewritten.ts";
import { rewriteText } from "../rewrite/rewrite-text.ts";
import { stageWriter } from "../write/stage.ts";
import { type Team, runTeamTransforms } from "../rewrite/team-transforms.ts";
import { addTodos } from "../rewrite/todo.ts";
import type { Transform } from "../transform.ts";

/** What it takes to work on the files of one run. Plain data: every thread gets the same. */
export interface Job {
  root: string;
  options: Options;
  positions: AccountStyle["positions"];
  /** Absolute paths of all files that are read. */
  sources: readonly string[];
  /** The folder where new texts wait; `null` when nobody wants them. */
  stage: string | null;
}

/** What the index knows of one file. */
export interface IndexedFile {
  path: string;
  /** Of its bytes; `null` when it is no code or could not be read. */
  hash: string | null;
  /** `null` where nothing needs to be known, and where `hash` is the one that was known. */
  index: FileIndex | null;
  /** Whether anything could have to be said or done about it. */
  isWanted: boolean;
  /** The file's whole account where taking its facts failed: then it stays as it is. */
  crash: FileAccount | null;
  parses: number;
}

/** Indexes and rewrites single files of one tree. */
export interface Workbench {
  /** With `knownHash`, a file that has it still is not parsed. */
  index(path: string, knownHash: string | null): IndexedFile;
  /** To be called once, with what is known of all files, before the first `rewrite`. */
  plan(indexes: ReadonlyMap<string, FileIndex>): void;
  /** To be called before manifests are rewritten, with what the code that was rewritten needs of them. */
  learn(needs: Needs): void;
  rewrite(path: string, blocked: ReadonlySet<string>): Promise<FileAccount>;
}

/** A workbench for these transforms. `writer` tells its waiting texts from those of other workbenches. */
export function openWorkbench(
  job: Job,
  active: readonly Transform[],
  team: Team,
  { cachedCharacters, writer }: { cachedCharacters: number; writer: string },
): Workbench {
  const { root, options } = job;
  const prefilter = openPrefilter(active);
  const style: AccountStyle = { root, positions: job.positions, words: findingWords(active) };
  const held = new HeldFiles(cachedCharacters);
  const put = job.stage === null ? null : stageWriter(job.stage, writer);
  const hasTeam = team.before.length + team.after.length > 0;
  let project: Project | null = null;
  let plans: ReadonlyMap<string, unknown> = new Map();
  let needs: Needs = new Map();

  return {
    index(path, knownHash) {
      const wholly = { path, hash: null, index: null, isWanted: true, crash: null, parses: 0 };
      if (prefilter.text(path).length > 0) return wholly;
      const file = readText(path);
      if (!file.ok) return wholly;
      const wanted = prefilter.code(path, file.text);
      const indexed = {
        path,
        hash: file.hash,
        index: null,
        isWanted: hasTeam || wanted.length > 0,
        crash: null,
        parses: 0,
      };
      if (!prefilter.matters(file.text) || file.hash === knownHash) return indexed;
      let made: ReturnType<typeof indexFile>;
      try {
        made = indexFile(path, file.text, wanted);
      } catch (error) {
        return { ...indexed, crash: failed(path, file.text, error), parses: 1 };
      }
      if ("problem" in made) return { ...indexed, parses: 1 };
      if (wanted.length > 0 && team.before.length === 0) held.keep(path, { file, wanted, source: made.source });
      return { ...indexed, index: made.index, parses: 1 };
    },
    plan(indexes) {
      const modules = new Map([...indexes].map(([path, { module }]) => [path, module]));
      project = openProject(root, modules, fileResolver(new Set(job.sources)), configReader(root));
      plans = planAll(active, indexes, project, options);
    },
    learn(known) {
      needs = known;
    },
    async rewrite(path, blocked) {
      // Whether somebody else wrote it meanwhile is asked right before it is replaced.
      const known = held.take(path);
      const file = known?.file ?? readText(path);
      if (!file.ok) return unread(path, file);
      const result = await rewriteFile(path, file.text, known, blocked);
      if (!result) return emptyAccount(path, style);
      const marked = options.todo ? addTodos(result, style.words) : result;
      let account: FileAccount;
      try {
        account = accountOf(marked, file.text, style);
      } catch (error) {
        // Words of a finding are code of its transform, too.
        return failed(path, file.text, error);
      }
      if (account.isChanged && put)
        account.staged = put(path, file.bom ? `\uFEFF${marked.text}` : marked.text, file.hash);
      return account;
    },
  };

  function unread(path: string, { why, message }: Extract<FileText, { ok: false }>): FileAccount {
    const account = emptyAccount(path, style);
    addEngineFinding(account, style, `engine/${why}`, { message });
    return account;
  }

  function failed(path: string, text: string, error: unknown): FileAccount {
    return accountOf({ ...untouched(path, text), failure: crashOf(error) }, text, style);
  }

  async function rewriteFile(
    path: string,
    text: string,
    indexed: HeldFile | null,
    blocked: ReadonlySet<string>,
  ): Promise<Rewritten | null> {
    if (!project) throw new Error("rewrite was called before plan");
    const known = { project, plans, options, blocked };
    const texts = prefilter.text(path);
    if (texts.length > 0) return rewriteText({ path, text, transforms: texts, needs: needs.get(path) ?? [], ...known });
    const ours = (from: string): Rewritten | null => {
      const start = from === text ? indexed : null;
      const transforms = (each: string) => (start && each === from ? start.wanted : prefilter.code(path, each));
      if (transforms(from).length === 0) return null;
      return rewrite({ path, text: from, transforms, ...known, ...(start ? { source: start.source } : {}) });
    };
    return hasTeam ? runTeamTransforms(path, text, team, ours) : ours(text);
  }
}
