import { useSyncExternalStore } from "react";

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** False on the server and while its markup comes to life, then true: for what only a browser knows. */
export const useIsInBrowser = (): boolean => useSyncExternalStore(never, yes, no);
