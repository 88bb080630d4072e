import * as React from "react";

interface Props {
  label: string;
}

export const A = ({ ref, ...props }: Props & { ref?: React.Ref<HTMLInputElement> }) => <input aria-label={props.label} ref={ref} />;
export const B = function B({ label, ref }: Props & { ref?: React.Ref<HTMLButtonElement> }) {
  return <button ref={ref}>{label}</button>;
};
export const C = ({ label, ref }: Props & { ref?: React.Ref<HTMLElement> }) => <b ref={ref}>{label}</b>;
export const D = ({ ref, ..._ }: { ref?: React.Ref<HTMLElement> }) => <b ref={ref} />;
export const E = ({ ref, ...props }: (Props | { title: string }) & { ref?: React.ForwardedRef<HTMLElement> }) => {
  return <b {...props} ref={ref} />;
};
export const F = ({ a = 1, ref }: { a?: number } & { ref?: React.Ref<HTMLElement> }) => <b ref={ref}>{a}</b>;

export default function Select<T>({ items, ref }: { items: T[] } & { ref?: React.Ref<HTMLSelectElement> }) {
  return <select ref={ref}>{items.length}</select>;
}
