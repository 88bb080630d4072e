import React from "react";
import { Link, Outlet } from "react-router-dom";

export default function Layout() {
  return (
    <main>
      <nav>
        <Link to="/">inbox</Link> <Link to="/sent">sent</Link>
      </nav>
      <Outlet />
    </main>
  );
}
