export default function proof({ React, load, render, log }) {
  class Inner extends React.Component {
    render() {
      return null;
    }
  }
  render(React.createElement(load().default(Inner), { onReady: log }));
}
