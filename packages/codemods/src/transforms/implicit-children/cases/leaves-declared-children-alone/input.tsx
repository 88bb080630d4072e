import * as React from "react";
import { PropsWithChildren } from "react";

interface Base {
  children?: React.ReactNode;
}
interface Props extends Base {
  title: string;
}

export const A: React.FC<Props> = ({ children }) => <p>{children}</p>;
export const B: React.FC<PropsWithChildren<{}>> = ({ children }) => <p>{children}</p>;
export const C: React.FC<React.HTMLAttributes<HTMLElement>> = ({ children }) => <p>{children}</p>;
export const D: React.FC<{ title: string }> = ({ title }) => <p>{title}</p>;
