import type { FC } from "react";

export const Label: FC = () => <b>label</b>;
