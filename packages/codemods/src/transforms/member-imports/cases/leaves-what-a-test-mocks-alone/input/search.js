import { debounce } from "lodash";

export const search = debounce((text) => fetch(`/search?q=${text}`), 200);
