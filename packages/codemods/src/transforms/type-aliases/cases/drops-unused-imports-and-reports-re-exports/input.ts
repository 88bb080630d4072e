import { SFC, FC, Validator, VFC } from "react";
import type { ReactText as Words } from "react";

export { ReactNode, ReactChild } from "react";

export type Text = VFC<{ text: string }>;
export type Label = FC<{ text: string }>;
