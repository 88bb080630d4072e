import { AsyncMode, ConcurrentMode, isAsyncMode, typeOf } from "react-is";
export { isConcurrentMode } from "react-is";

export const labels = { [AsyncMode]: "async", concurrent: ConcurrentMode };
export const tests = [isAsyncMode];
export const last = (list) => isAsyncMode(list.pop()) || AsyncMode === typeOf(list.pop());

export function name(type) {
  switch (type) {
    case AsyncMode:
      return "async";
    default:
      return null;
  }
}
