// types: 16 17 18
import * as React from "react";

type Maybe<T> = T extends string ? HTMLElement : never;

export interface Slots<T> {
  either: React.RefObject<HTMLDivElement | HTMLSpanElement>;
  maybe: React.RefObject<Maybe<T>>;
  keyed: Record<string, React.RefObject<HTMLElement> | undefined>;
  any: React.RefObject<any>;
}

export const top = (slots: Slots<string>) => (slots.either.current ? slots.keyed.a : undefined);
