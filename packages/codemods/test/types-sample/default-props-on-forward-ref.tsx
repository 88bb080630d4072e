// types: 16 17 18
import * as React from "react";

interface Props {
  type?: "text" | "search";
  maxLength?: number;
}

export const Input = React.forwardRef<HTMLInputElement, Props>(({ type, maxLength }, ref) => (
  <input ref={ref} type={type} maxLength={maxLength} />
));

Input.defaultProps = { type: "text", maxLength: 10 };
export const input = <Input maxLength={2} />;
