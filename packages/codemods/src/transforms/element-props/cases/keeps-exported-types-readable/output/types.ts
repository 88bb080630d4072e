import { ReactElement } from "react";

export interface Slots {
  icon: ReactElement<any>;
  all?: ReactElement<any>[];
}
