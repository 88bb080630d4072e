import { useFormState } from "react-hook-form";
import * as finalForm from "react-final-form";

export function Dirty({ control, ReactDOM }) {
  const { isDirty } = useFormState({ control });
  return String(isDirty && finalForm.useFormState().dirty && ReactDOM.useFormState());
}
