import * as React from "react";
import { forwardRef, ForwardRefRenderFunction as Draw, memo as keep } from "react";

interface Props {
  href: string;
}

export const Link = forwardRef<HTMLAnchorElement, Props>(({ href, children }, ref) => <a href={href} ref={ref}>{children}</a>);
export const Bare = React.forwardRef<HTMLElement>((props, ref) => <i ref={ref}>{props.children}</i>);
export const Kept = keep<Props>(({ href, children }) => <a href={href}>{children}</a>);
export const Typed: React.FC<Props> = keep(({ href, children }) => <a href={href}>{children}</a>);
export const Childless = keep<Props>(({ href }) => <a href={href} />);
const draw: Draw<HTMLElement, Props> = (props, ref) => <b ref={ref}>{props.children}</b>;
export const Bold = forwardRef(draw);
