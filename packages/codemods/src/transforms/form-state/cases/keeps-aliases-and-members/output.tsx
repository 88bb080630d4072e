import { useActionState as useSaved } from "react";
import { useFormStatus as useStatus } from "react-dom";
import { useActionState } from "react";

export function useAll(save: (old: string | null, data: FormData) => Promise<string>) {
  return [useActionState(save, null), useSaved(save, null), useActionState(save, null), useStatus()];
}
