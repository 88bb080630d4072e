import { ReactElement, isValidElement } from "react";

export const show = (element: ReactElement | null): ReactElement | null => (isValidElement(element) ? element : null);
