// types: 17 18
import { type ReactElement, type VFC as Plain, useRef, useCallback } from "react";

export const Frame: Plain<{ head: ReactElement }> = ({ head }) => {
  const last = useRef<string>();
  const read = useCallback((event: { type: string }) => (last.current = event.type), []);
  return <div onClick={read}>{head.props.title}</div>;
};
