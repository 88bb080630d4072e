import * as React from "react";
import { createBrowserRouter, RouterProvider } from "react-router-dom";
import Root from "./Root";
import ErrorPage from "./ErrorPage";
import Contact, { contactLoader } from "./Contact";
import { Edit } from "./Edit";
import Help from "./Help";

const router = createBrowserRouter([
  {
    path: "/",
    element: <Root />,
    errorElement: <ErrorPage />,
    children: [
      { index: true, element: <Help /> },
      { path: "contacts/:id", element: <Contact />, loader: contactLoader },
      { path: "edit", Component: Edit },
    ],
  },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
