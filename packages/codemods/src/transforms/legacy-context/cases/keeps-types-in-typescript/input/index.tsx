import * as React from "react";
import { LocaleProvider } from "./provider";
import { Reader, Short } from "./readers";

export default function App() {
    return <LocaleProvider locale="nl"><Reader name="a" /><Short name="b" /></LocaleProvider>;
}
