export default function home(state = {}) {
  return state;
}
