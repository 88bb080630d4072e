export default function category(state = {}) {
  return state;
}
