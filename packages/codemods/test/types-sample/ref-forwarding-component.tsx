// types: 16 17
import * as React from "react";

interface Props {
  label: string;
}

const field: React.RefForwardingComponent<HTMLInputElement, Props> = ({ label }, ref) => (
  <input ref={ref} aria-label={label} />
);
export const Field = React.forwardRef(field);
export const Form = () => {
  const input = React.useRef<HTMLInputElement>(null);
  return <Field ref={input} label="a" />;
};
