import { useSyncExternalStore } from "react";

const never = () => () => {};

/** True while a component renders over markup from a server, when it has to say the same as the server did. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
