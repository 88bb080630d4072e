// types: 16 17 18
import * as React from "react";
import { ChangeEvent, FormEventHandler, KeyboardEvent as Key } from "react";

export const Field = () => {
  const submit: FormEventHandler<HTMLFormElement> = (event) => event.preventDefault();
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    event.persist();
    return event.target.value;
  };
  const key = (event: Key<HTMLInputElement>) => event.key === "Enter" && event.currentTarget.blur();
  const paste: React.ClipboardEventHandler = (event) => event.clipboardData.getData("text");
  const click = (event: React.MouseEvent<HTMLElement, MouseEvent>) => event.clientX;
  const any = (event: React.SyntheticEvent) => event.stopPropagation();
  return (
    <form onSubmit={submit} onClick={click} onFocus={any}>
      <input onChange={change} onKeyDown={key} onPaste={paste} />
    </form>
  );
};
