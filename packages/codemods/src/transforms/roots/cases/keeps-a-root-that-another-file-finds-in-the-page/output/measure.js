import { renderInto } from './react-roots';

export function show(element, container) {
  renderInto(element, container);
}
