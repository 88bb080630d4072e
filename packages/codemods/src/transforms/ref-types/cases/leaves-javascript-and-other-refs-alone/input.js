import { useRef } from "react";

export const use = () => useRef();
