import { lazyWithFallback } from "./lazy-with-fallback";

export default lazyWithFallback(() => import("./Page"));
