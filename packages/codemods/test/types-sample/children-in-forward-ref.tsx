// types: 16 17
import * as React from "react";
import { ForwardRefRenderFunction as Draw } from "react";

interface Props {
  href: string;
}

export const Link = React.forwardRef<HTMLAnchorElement, Props>(({ href, children }, ref) => (
  <a href={href} ref={ref}>
    {children}
  </a>
));

const draw: Draw<HTMLElement, Props> = (props, ref) => <b ref={ref}>{props.children}</b>;
export const Bold = React.forwardRef(draw);
export const bare = React.forwardRef<HTMLElement>((props, ref) => <i ref={ref}>{props.children}</i>);
