import React, { memo, useImperativeHandle, useRef } from "react";

export const Input = ({ ref, ...props }) => <input {...props} ref={ref} />;

export const Button = function Button({ label, ref: forwardedRef, ...rest }) {
  return (
    <button {...rest} ref={forwardedRef}>
      {label}
    </button>
  );
};
Button.displayName = "FancyButton";

const Handle = memo(
  (
    {
      start,
      // the rest goes on
      ref,
      ...others
    },
  ) => {
    const count = useRef(start);
    useImperativeHandle(ref, () => ({ next: () => ++count.current }), []);
    return <i {...others} />;
  },
);

const Passing = ({ ref = null }) => <Input innerRef={ref} title={String(ref)} />;

export default function App({ refs }) {
  return (
    <div>
      <Input ref={refs.input} defaultValue="a" />
      <Button ref={refs.button} label="b" />
      <Button label="without" />
      <Handle ref={refs.handle} start={1} title="t" />
      <Passing />
    </div>
  );
}
