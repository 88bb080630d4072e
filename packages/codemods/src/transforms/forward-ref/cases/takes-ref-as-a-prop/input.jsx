import React, { forwardRef, memo, useImperativeHandle, useRef } from "react";

export const Input = forwardRef((props, ref) => <input {...props} ref={ref} />);

export const Button = React.forwardRef(function Button({ label, ...rest }, forwardedRef) {
  return (
    <button {...rest} ref={forwardedRef}>
      {label}
    </button>
  );
});
Button.displayName = "FancyButton";

const Handle = memo(
  forwardRef(
    (
      {
        start,
        // the rest goes on
        ...others
      },
      ref,
    ) => {
      const count = useRef(start);
      useImperativeHandle(ref, () => ({ next: () => ++count.current }), []);
      return <i {...others} />;
    },
  ),
);

const Passing = forwardRef(({}, ref) => <Input innerRef={ref} title={String(ref)} />);

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
