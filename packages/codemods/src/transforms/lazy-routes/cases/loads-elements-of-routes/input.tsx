import { BrowserRouter, Routes, Route, Navigate } from "react-router-dom";
import { Layout } from "./Layout";
import { RequireAuth } from "./RequireAuth";
import { Dashboard } from "./Dashboard";
import Login from "./Login";
import { Team } from "@team/pages";

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<RequireAuth><Dashboard /></RequireAuth>} />
          <Route path="login" element={<Login />} />
          <Route path="team" element={<Team />} />
          <Route path="*" element={<Navigate to="/" />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
