import React from "react";
import { MemoryRouter, Routes, Route } from "react-router-dom";
import Layout from "./Layout";
import { Inbox } from "./Inbox";
import Sent from "./Sent";

export default function App() {
  return (
    <MemoryRouter>
      <Routes>
        <Route path="/" element={<Layout />}>
          <Route index element={<Inbox title="Inbox" />} />
          <Route
            path="sent"
            element={<Sent />}
          />
        </Route>
      </Routes>
    </MemoryRouter>
  );
}
