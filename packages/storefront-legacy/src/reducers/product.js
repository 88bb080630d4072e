export default function product(state = {}) {
  return state;
}
