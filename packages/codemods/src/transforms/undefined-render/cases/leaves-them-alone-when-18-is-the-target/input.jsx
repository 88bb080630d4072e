import { forwardRef } from "react";

export const Field = forwardRef((props, ref) => {
  if (props.hidden) return;
  return <input ref={ref} />;
});
