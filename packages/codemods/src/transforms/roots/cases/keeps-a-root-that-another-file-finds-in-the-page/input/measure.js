import ReactDOM from 'react-dom';

export function show(element, container) {
  ReactDOM.render(element, container);
}
