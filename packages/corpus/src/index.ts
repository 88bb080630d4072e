export { checkOut, copySource, readBytes } from "./checkout.ts";
export { demo } from "./demo.ts";
export { type CorpusSource, corpusSources } from "./sources.ts";
export { type Survey, survey } from "./survey.ts";
export { countZeros, type Zeros } from "./zeros/count.ts";
