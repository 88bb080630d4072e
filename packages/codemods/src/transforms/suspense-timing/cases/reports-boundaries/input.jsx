import React, { Suspense } from "react";

export const App = ({ children }) => (
  <React.Suspense fallback={<p>…</p>}>
    <Suspense>{children}</Suspense>
  </React.Suspense>
);
