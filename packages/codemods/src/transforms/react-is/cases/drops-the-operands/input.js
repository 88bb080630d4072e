import { isAsyncMode, isConcurrentMode as isConcurrent, isFragment } from "react-is";
import * as ReactIs from "react-is";

export function isWrapper(node) {
  return isFragment(node) || isAsyncMode(node);
}

export function isTransparent(node) {
  if (isConcurrent(node) || isFragment(node)) return true;
  if (isFragment(node) || ReactIs.isAsyncMode(node)) return true;
  if (!isFragment(node) && !isAsyncMode(node.type)) return false;
  return isConcurrent(node);
}
