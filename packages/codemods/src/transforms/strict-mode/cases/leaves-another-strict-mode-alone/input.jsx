import { StrictMode } from "./editor";

export const App = () => <StrictMode on />;
