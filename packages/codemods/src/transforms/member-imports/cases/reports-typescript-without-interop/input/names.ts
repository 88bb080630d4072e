import { capitalize } from "lodash";

export const shown = (name: string) => capitalize(name);
