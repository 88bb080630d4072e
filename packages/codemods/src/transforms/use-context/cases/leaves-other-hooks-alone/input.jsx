import { use, useContext as useSelectorContext } from "use-context-selector";
import { useContext } from "./hooks";

export const useAll = (context) => [use(context), useSelectorContext(context), useContext(context)];
