/** What makes the site worse, for tests that want to see it noticed. All are 0 on a good one. */
export interface Knobs {
  /** Time that the search's handler burns. */
  handlerMs: number;
  /** Time that picking a game burns. */
  pickMs: number;
  /** Work in each render of a row; 100 is some 10 µs. */
  rowWork: number;
  /** 1 renders all rows with each letter, although none changed. */
  dropMemo: number;
  /** 1 gives the cart's context a new value in each render. */
  churnContext: number;
  /** 1 commits once more after each letter, for nothing. */
  extraCommit: number;
  /** How high the notice is that comes late and pushes the rest down. */
  shiftPx: number;
  /** How long after hydration the hero comes; from the server where 0. */
  heroLateMs: number;
  /** How long the server takes for the hero. */
  heroSlowMs: number;
  /** How long the server takes for a search. */
  searchSlowMs: number;
  /** How many backend calls more a search makes. */
  searchCalls: number;
  /** How many fields the search's answer lacks. */
  searchLacks: number;
  /** How many elements more the page has. */
  extraNodes: number;
  /** How many requests more it makes. */
  extraRequests: number;
  /** How many objects it keeps alive, of 1 kB each. */
  leak: number;
}

const good: Knobs = {
  handlerMs: 0,
  pickMs: 0,
  rowWork: 0,
  dropMemo: 0,
  churnContext: 0,
  extraCommit: 0,
  shiftPx: 0,
  heroLateMs: 0,
  heroSlowMs: 0,
  searchSlowMs: 0,
  searchCalls: 0,
  searchLacks: 0,
  extraNodes: 0,
  extraRequests: 0,
  leak: 0,
};

/** What was asked for, and 0 for the rest. */
export const readKnobs = (json: string | undefined): Knobs => ({
  ...good,
  ...(JSON.parse(json || "{}") as Partial<Knobs>),
});

let inForce = good;
export const knobs = (): Knobs => inForce;
export const turn = (asked: Partial<Knobs>): void => {
  inForce = { ...good, ...asked };
};
