import { useCallback } from "react";

export const use = () => {
  const change = useCallback((event) => event, []);
  return change;
};
