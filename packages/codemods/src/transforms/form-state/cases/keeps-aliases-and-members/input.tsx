import * as ReactDOM from "react-dom";
import { useFormState as useSaved } from "react-dom";
import { experimental_useFormStatus as useStatus, experimental_useFormState } from "react-dom";

export function useAll(save: (old: string | null, data: FormData) => Promise<string>) {
  return [ReactDOM.useFormState(save, null), useSaved(save, null), experimental_useFormState(save, null), useStatus()];
}
