import React from "react";

const div = React.createElement.bind(null, "div");
const Button = React.createElement.bind(/* the old one */ null, OldButton);

export default function App() {
  return div(null, Button({ label: "go" }));
}

function OldButton({ label }) {
  return <button>{label}</button>;
}
