// types: 16 17 18
import * as React from "react";

export interface Handle {
  focus(): void;
}

export const Input = React.forwardRef<Handle, {}>((_, ref) => {
  const inner = React.useRef<HTMLInputElement>(null);
  React.useImperativeHandle(ref, () => ({
    focus: () => inner.current && inner.current.focus(),
  }));
  return <input ref={inner} />;
});

export const Page = () => {
  const handle = React.useRef<Handle>(null);
  const element = React.useRef<React.ElementRef<typeof Input>>(null);
  return (
    <div onClick={() => handle.current!.focus()} onFocus={() => element.current?.focus()}>
      <Input ref={handle} />
    </div>
  );
};
