import { ReactElement } from "react";

export interface Slots {
  icon: ReactElement;
  all?: ReactElement[];
}
