// types: 16 17 18
import * as React from "react";

export function wrap(nodes: React.ReactFragment): React.ReactNode {
  return nodes;
}
export const many: React.ReactFragment = [<i key="i" />, "text"];
export interface Slots {
  header?: React.ReactFragment | null;
}
