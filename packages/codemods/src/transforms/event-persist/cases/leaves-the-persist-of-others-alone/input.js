import store from "./store";

export function save(draft) {
  draft.persist();
  store.persist();
  draft.persist("now");
}
