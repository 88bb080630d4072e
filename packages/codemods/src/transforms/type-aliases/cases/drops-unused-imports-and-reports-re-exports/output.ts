import { FC } from "react";

export { ReactNode, ReactChild } from "react";

export type Text = FC<{ text: string }>;
export type Label = FC<{ text: string }>;
