import { SFC, FC, Validator } from "react";
import type { ReactText as Text } from "react";

export { ReactNode, ReactChild } from "react";

export type Label = FC<{ text: string }>;
