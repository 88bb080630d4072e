export default async function proof({ React, load, render, settle, log }) {
  const Panel = load().default;
  for (const props of [{}, { loading: true }, { items: "a" }, {}]) {
    render(React.createElement(Panel, { ...props, onSize: log }));
    await settle(5);
  }
}
