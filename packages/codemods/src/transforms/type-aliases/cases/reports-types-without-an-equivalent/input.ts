import React from "react";

export type Div = React.ReactHTML["div"];
export type Spec = React.ComponentSpec<{}, {}>;
