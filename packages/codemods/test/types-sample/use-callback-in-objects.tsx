// types: 16 17
import React, { useCallback } from "react";

export function useForm() {
  return {
    change: useCallback((event) => event.target.value, []),
    reset: useCallback(() => undefined, []),
  };
}

export const useLatest = (run: (value: number) => void) => {
  const call = useCallback((value) => run(value), [run]);
  React.useEffect(() => call(1), [call]);
  return useCallback((value, more) => [call(value), more], [call]);
};
