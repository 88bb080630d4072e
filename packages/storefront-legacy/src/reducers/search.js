export default function search(state = {}) {
  return state;
}
