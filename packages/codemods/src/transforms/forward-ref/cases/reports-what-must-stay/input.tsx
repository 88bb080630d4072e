import React, { forwardRef } from "react";

function render(props: object, ref: React.Ref<HTMLElement>) {
  return <b {...props} ref={ref} />;
}

export const Elsewhere = forwardRef(render);
export const Single = forwardRef<HTMLElement>((props) => <b {...props} />);
export const Typed: React.ForwardRefExoticComponent<object> = forwardRef<HTMLElement>((props, ref) => <b ref={ref} />);
export const Untyped = forwardRef((props, ref) => <b {...props} />);
export const Defaults = forwardRef<HTMLElement, { size: number }>((props, ref) => <b ref={ref}>{props.size}</b>);
Defaults.defaultProps = { size: 1 };
