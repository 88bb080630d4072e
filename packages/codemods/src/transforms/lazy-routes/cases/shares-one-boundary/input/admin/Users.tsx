import * as React from "react";

export default ({ title }: { title: string }) => <h2>{title}</h2>;
