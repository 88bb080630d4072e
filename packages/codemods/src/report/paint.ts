import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours text, or leaves it as it is where nobody would see colours. */
export type Paint = (style: Style, text: string) => string;

export const paintIf =
  (isOn: boolean): Paint =>
  (style, text) =>
    isOn ? styleText(style, text, { validateStream: false }) : text;
