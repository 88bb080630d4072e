import type { ReactNode } from "react";

/** What a control of a field has to be given: spread it. */
export type FieldControl = {
  id: string;
  className: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean;
};

export type FieldProps = {
  label: ReactNode;
  /** What to know before filling it in. */
  hint?: ReactNode;
  /** What is wrong with what was filled in, and what to do; absent or empty while nothing is. Read out when it appears. */
  error?: ReactNode;
  isRequired?: boolean;
  /** The control: an input, a select, a text area. */
  children: (control: FieldControl) => ReactNode;
};
