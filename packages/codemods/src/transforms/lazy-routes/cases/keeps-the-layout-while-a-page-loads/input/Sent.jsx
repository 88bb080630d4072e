import React from "react";
import { useLocation } from "react-router-dom";

export default function Sent() {
  return <h1>Sent {useLocation().pathname}</h1>;
}
