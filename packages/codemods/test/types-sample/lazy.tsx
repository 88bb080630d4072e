// types: 16 17 18
import React, { lazy, Suspense } from "react";

const Page = lazy(() => Promise.resolve({ default: (props: { id: string }) => <main id={props.id} /> }));
const typed: React.LazyExoticComponent<React.ComponentType<{ id: string }>> = Page;

export const app = (
  <Suspense fallback={<i />}>
    <Page id="a" />
    {React.createElement(typed, { id: "b" })}
  </Suspense>
);
