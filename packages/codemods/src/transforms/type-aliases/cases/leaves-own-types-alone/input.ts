import { SFC } from "./circuits";
import type { FC } from "react";

interface ReactText {
  text: string;
}

export type All = SFC | FC | ReactText;
