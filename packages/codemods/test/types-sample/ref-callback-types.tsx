// types: 16 17 18
import * as React from "react";
import { Ref, LegacyRef } from "react";

interface Props {
  innerRef?: Ref<HTMLButtonElement>;
  outer?: React.RefCallback<HTMLDivElement>;
  legacy?: LegacyRef<HTMLElement>;
}

export const Button = ({ innerRef, outer }: Props) => (
  <div ref={outer}>
    <button ref={innerRef} />
  </div>
);

export const assign = <T,>(ref: Ref<T> | undefined, value: T | null) => {
  if (typeof ref === "function") ref(value);
  else if (ref) (ref as React.MutableRefObject<T | null>).current = value;
};
