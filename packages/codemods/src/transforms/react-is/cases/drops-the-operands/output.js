import { isFragment } from "react-is";

export function isWrapper(node) {
  return isFragment(node);
}

export function isTransparent(node) {
  if (isFragment(node)) return true;
  if (isFragment(node)) return true;
  if (!isFragment(node)) return false;
  return false;
}
