import React, { createFactory as make } from "react";

const div = React.createFactory("div");
const Button = make(/* the old one */ OldButton);

export default function App() {
  return div(null, Button({ label: "go" }));
}

function OldButton({ label }) {
  return <button>{label}</button>;
}
