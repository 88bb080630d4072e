import * as React from "react";
import { forwardRef, ForwardRefRenderFunction as Draw, memo as keep } from "react";

interface Props {
  href: string;
}

export const Link = forwardRef<HTMLAnchorElement, React.PropsWithChildren<Props>>(({ href, children }, ref) => <a href={href} ref={ref}>{children}</a>);
export const Bare = React.forwardRef<HTMLElement, React.PropsWithChildren<{}>>((props, ref) => <i ref={ref}>{props.children}</i>);
export const Kept = keep<React.PropsWithChildren<Props>>(({ href, children }) => <a href={href}>{children}</a>);
export const Typed: React.FC<React.PropsWithChildren<Props>> = keep(({ href, children }) => <a href={href}>{children}</a>);
export const Childless = keep<Props>(({ href }) => <a href={href} />);
const draw: Draw<HTMLElement, React.PropsWithChildren<Props>> = (props, ref) => <b ref={ref}>{props.children}</b>;
export const Bold = forwardRef(draw);
