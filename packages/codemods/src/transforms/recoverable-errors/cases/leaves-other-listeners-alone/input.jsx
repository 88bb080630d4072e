import { createRoot } from "react-dom/client";

const root = createRoot(document.body, {
  onRecoverableError: (error, info) => console.log(error.digest, info.componentStack),
});
window.addEventListener("popstate", () => root.render(null));
window.addEventListener("hashchange", () => root.setState({}));
