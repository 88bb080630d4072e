export default function proof({ React, load, render, log }) {
  const { Frame, Ruler } = load('ruler.jsx');
  render(
    <Ruler log={log}>
      <Frame log={log} />
    </Ruler>,
  );
}
