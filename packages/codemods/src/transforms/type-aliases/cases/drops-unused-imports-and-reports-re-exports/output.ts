import { FC } from "react";

export { ReactNode, ReactChild } from "react";

export type Label = FC<{ text: string }>;
