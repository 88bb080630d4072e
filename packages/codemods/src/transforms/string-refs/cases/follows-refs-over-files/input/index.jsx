import React from "react";
import TimePicker from "./time-picker";

export default function App() {
  return <TimePicker />;
}
